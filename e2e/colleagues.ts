/** Colleagues of the owner, one for each test that changes, locks or is somebody. */
import { type Page, request } from '@playwright/test';
import type { Role } from '#lib/vocabulary.ts';
import { owner } from './desk.ts';

/** Adds a colleague, as the owner would; they choose the owner's password, as everybody here. */
export async function addColleague(who: {
  userName: string;
  displayName: string;
  role: Role;
}): Promise<void> {
  const baseURL = process.env.SAYSO_E2E_URL ?? '';
  const headers = { origin: baseURL };
  const signedIn = await request.newContext({ baseURL, storageState: process.env.SAYSO_E2E_OWNER });
  const added = await signedIn.post('/api/people', { headers, data: who });
  const { link, reason } = await added.json();
  await signedIn.dispose();
  if (!added.ok()) throw new Error(`${who.userName} cannot join: ${reason}`);
  const fresh = await request.newContext({ baseURL });
  const token = new URL(link.address).searchParams.get('token');
  const chosen = await fresh.post('/api/set-up/password', {
    headers,
    data: { token, password: owner.password },
  });
  await fresh.dispose();
  if (!chosen.ok()) throw new Error(`${who.userName} cannot choose a password: ${chosen.status()}`);
}

/** Fills in the sign-in page and sends it. */
export async function signIn(page: Page, userName: string, password = owner.password): Promise<void> {
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
