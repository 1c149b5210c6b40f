/** The second step of signing in: a code of the app, or a recovery code. */
import { and, eq, gt } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { person, verification } from '#db/schema.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { findDevice } from '#lib/workbench/person/known-device.ts';
import type { SecondStepInput } from '#lib/workbench/person/schema.ts';
import { claimCode, recordingSecondFactor } from '#lib/workbench/person/second-factor.ts';
import { budgetOf, giveBackTry, type TooMany, takeTry } from '#lib/workbench/person/sign-in-limit.ts';
import type { Result } from '#lib/workbench/result.ts';
import { auth } from './auth.ts';
import { cookieIn, cookieName, deviceTokens } from './cookies.ts';
import { browserHeaders, knowDevice } from './sign-in.ts';

/** better-auth's cookie between the two steps, which its row in `verification` gives ten minutes. */
const challengeCookie = 'two_factor';

type Refusal = { reason: 'wrong_code' | 'challenge_over' | 'banned' } | TooMany;

/** Whether a right password waits for its second step in this browser. */
export function waitsForCode(db: Database, headers: Headers): boolean {
  return challenged(db.read, headers) !== null;
}

/**
 * Wrong codes are counted per account like passwords. A code is taken once; "challenge_over" where
 * the first step has to be done again.
 */
export async function signInWithCode(
  db: Database,
  input: SecondStepInput,
  headers: Headers,
): Promise<Result<{ cookies: string[] }, Refusal>> {
  const who = challenged(db.read, headers);
  if (!who) return { ok: false, reason: 'challenge_over' };
  const budget = budgetOf('code', who.userName, findDevice(db.read, who.userName, deviceTokens(headers)));
  const permission = await takeTry(db, budget);
  if (!permission.ok) return permission;
  const isRecovery = 'recoveryCode' in input;
  if (!isRecovery && !(await claimCode(db, who.actor.id, input.code)))
    return { ok: false, reason: 'wrong_code' };
  const asked = { headers: browserHeaders(headers, who.cookie), asResponse: true as const };
  const response = isRecovery
    ? await recordingSecondFactor(db, who.actor, 'recovery_code_used', () =>
        auth().api.verifyBackupCode({ body: { code: input.recoveryCode }, ...asked }),
      )
    : await auth().api.verifyTOTP({ body: { code: input.code }, ...asked });
  if (response.status === 403) return { ok: false, reason: 'banned' };
  if (!response.ok) return { ok: false, reason: await refusalIn(response) };
  await giveBackTry(db, budget);
  return {
    ok: true,
    cookies: [...response.headers.getSetCookie(), await knowDevice(db, who.userName, headers)],
  };
}

/** A wrong code, or a first step that is over: used up, too old, or taken by another try at the same time. */
async function refusalIn(response: Response): Promise<'wrong_code' | 'challenge_over'> {
  if (response.status >= 500) throw new Error(`The second step failed with status ${response.status}`);
  const { code }: { code?: string } = await response.json();
  if (code === 'INVALID_CODE' || code === 'INVALID_BACKUP_CODE') return 'wrong_code';
  return 'challenge_over';
}

function challenged(reader: Reader, headers: Headers) {
  const signed = cookieIn(headers, challengeCookie);
  if (!signed) return null;
  const found = reader
    .select({ id: person.id, name: person.name, role: person.role, userName: person.username })
    .from(verification)
    .innerJoin(person, eq(person.id, verification.value))
    .where(
      and(
        eq(verification.identifier, signed.slice(0, signed.lastIndexOf('.'))),
        gt(verification.expiresAt, new Date()),
      ),
    )
    .get();
  if (!found?.userName) return null;
  const actor: Actor = { id: found.id, name: found.name, role: found.role };
  return {
    actor,
    userName: found.userName,
    // Its signature is better-auth's to check.
    cookie: `${cookieName(challengeCookie)}=${encodeURIComponent(signed)}`,
  };
}
