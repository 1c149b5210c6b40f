/** Opens a session for a user name and a password, or the second step where one is asked for. */
import { and, eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { account, person, session } from '#db/schema.ts';
import { findDevice, rememberDevice } from '#lib/workbench/person/known-device.ts';
import { verifyPassword } from '#lib/workbench/person/password.ts';
import { userName as validUserName } from '#lib/workbench/person/schema.ts';
import { budgetOf, giveBackTry, type TooMany, takeTry } from '#lib/workbench/person/sign-in-limit.ts';
import type { Result } from '#lib/workbench/result.ts';
import { auth } from './auth.ts';
import { deviceTokens, keepDeviceTokens } from './cookies.ts';

export interface SignedIn {
  /** "code": the password was right, and nobody is signed in before the second step. */
  step: 'done' | 'code';
  /** `Set-Cookie` headers. */
  cookies: string[];
}
type Refusal = { reason: 'wrong_credentials' | 'banned' } | TooMany;

/**
 * A wrong password, an unknown name and a colleague who has not chosen a password yet are the same
 * refusal after the same work, and all are counted; see sign-in-limit.ts. Of the request's headers
 * the known browser's cookie and the User-Agent count, no address.
 */
export async function signIn(
  db: Database,
  { userName, password }: { userName: string; password: string },
  headers: Headers,
): Promise<Result<SignedIn, Refusal>> {
  if (!validUserName.safeParse(userName).success) return { ok: false, reason: 'wrong_credentials' };
  const budget = budgetOf('password', userName, findDevice(db.read, userName, deviceTokens(headers)));
  const permission = await takeTry(db, budget);
  if (!permission.ok) return permission;
  // Before better-auth, which does less for a name that it does not find.
  const stored = storedPassword(db.read, userName);
  if (!(await verifyPassword(stored, password))) return { ok: false, reason: 'wrong_credentials' };
  const response = await auth().api.signInUsername({
    body: { username: userName, password },
    headers: browserHeaders(headers),
    asResponse: true,
  });
  const body: { token?: string; twoFactorRedirect?: boolean } = await response.json().catch(() => ({}));
  if (response.status === 401 || storedPassword(db.read, userName) !== stored) {
    await forget(db, body.token);
    return { ok: false, reason: 'wrong_credentials' };
  }
  await giveBackTry(db, budget);
  if (response.status === 403) return { ok: false, reason: 'banned' };
  if (!response.ok) throw new Error(`Signing in failed with status ${response.status}`);
  const cookies = response.headers.getSetCookie();
  if (body.twoFactorRedirect) return { ok: true, step: 'code', cookies };
  return { ok: true, step: 'done', cookies: [...cookies, await knowDevice(db, userName, headers)] };
}

/** Another password was set while this one was looked at: that ended all sessions but the one that came after. */
async function forget(db: Database, token: string | undefined): Promise<void> {
  if (token !== undefined) await db.write((tx) => tx.delete(session).where(eq(session.token, token)).run());
}

/** Remembers the browser after a whole sign-in: the cookie for it. */
export async function knowDevice(db: Database, userName: string, headers: Headers): Promise<string> {
  return keepDeviceTokens(await rememberDevice(db, userName, deviceTokens(headers)));
}

/** What a new session is to know of the browser, and no cookie of another one. */
export function browserHeaders(headers: Headers, cookie?: string): Headers {
  const userAgent = headers.get('user-agent')?.slice(0, 300) ?? '';
  return new Headers({ 'user-agent': userAgent, ...(cookie && { cookie }) });
}

function storedPassword(reader: Reader, userName: string): string | null {
  const found = reader
    .select({ password: account.password })
    .from(account)
    .innerJoin(person, eq(person.id, account.userId))
    .where(and(eq(person.username, userName), eq(account.providerId, 'credential')))
    .get();
  return found?.password ?? null;
}
