/** Colleagues of the owner, one for each test that changes, locks or is somebody. */
import { type Page, request } from '@playwright/test';
import type { Role } from '#lib/vocabulary.ts';
import { owner } from './desk.ts';

/** Adds a colleague, with the owner's password, as the owner would. */
export async function addColleague(who: {
  userName: string;
  displayName: string;
  role: Role;
}): Promise<void> {
  const baseURL = process.env.SAYSO_E2E_URL ?? '';
  const signedIn = await request.newContext({ baseURL, storageState: process.env.SAYSO_E2E_OWNER });
  const answer = await signedIn.post('/api/people', {
    headers: { origin: baseURL },
    data: { ...who, password: owner.password },
  });
  const words = await answer.text();
  await signedIn.dispose();
  if (!answer.ok()) throw new Error(`${who.userName} cannot join: ${words}`);
}

/** Fills in the sign-in page and sends it. */
export async function signIn(page: Page, userName: string, password = owner.password): Promise<void> {
  await page.getByLabel('User name').fill(userName);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}
