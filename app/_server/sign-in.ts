/** Opens a session for a user name and a password. */
import type { Database } from '#db/open.ts';
import { userName as validUserName } from '#lib/workbench/person/schema.ts';
import { giveBackSignInTry, takeSignInTry } from '#lib/workbench/person/sign-in-limit.ts';
import type { Result } from '#lib/workbench/result.ts';
import { auth } from './auth.ts';

type Refusal = { reason: 'wrong_credentials' | 'banned' } | { reason: 'too_many_attempts'; retryAt: string };

/**
 * Gives the `Set-Cookie` headers of the new session. A wrong password and an unknown name are the
 * same refusal after the same work, and both are counted; see sign-in-limit.ts.
 */
export async function signIn(
  db: Database,
  { userName, password }: { userName: string; password: string },
): Promise<Result<{ cookies: string[] }, Refusal>> {
  if (!validUserName.safeParse(userName).success) return { ok: false, reason: 'wrong_credentials' };
  const permission = await takeSignInTry(db, userName);
  if (!permission.ok) return permission;
  const response = await auth().api.signInUsername({
    body: { username: userName, password },
    asResponse: true,
  });
  if (response.status === 401) return { ok: false, reason: 'wrong_credentials' };
  await giveBackSignInTry(db, userName);
  if (response.status === 403) return { ok: false, reason: 'banned' };
  if (!response.ok) throw new Error(`Signing in failed with status ${response.status}`);
  return { ok: true, cookies: response.headers.getSetCookie() };
}
