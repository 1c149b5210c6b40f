/** Everybody may change their own password. */
import { and, eq } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { account, person } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { setPassword } from './account.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { isEasilyGuessed } from './rules.ts';
import type { OwnPasswordInput } from './schema.ts';
import { giveBackSignInTry, takeSignInTry } from './sign-in-limit.ts';

type Refusal =
  | { reason: 'not_found' | 'wrong_password' | 'weak_password' }
  | { reason: 'too_many_attempts'; retryAt: string };

/**
 * Takes the password until now and the new one, and ends every session of the person, this one too.
 * Wrong guesses count like those at sign-in, so that a browser left open is no way to guess.
 */
export async function changeOwnPassword(
  db: Database,
  actor: Actor,
  { current, password }: OwnPasswordInput,
  now = new Date(),
): Promise<Result<{ userName: string }, Refusal>> {
  allow(actor, 'change_own_password');
  const own = db.read
    .select({ userName: person.username, stored: account.password })
    .from(person)
    .innerJoin(account, and(eq(account.userId, person.id), eq(account.providerId, 'credential')))
    .where(eq(person.id, actor.id))
    .get();
  if (!own?.userName || !own.stored) return { ok: false, reason: 'not_found' };
  const { userName } = own;
  const permission = await takeSignInTry(db, userName, now);
  if (!permission.ok) return permission;
  if (!(await verifyPassword(own.stored, current))) return { ok: false, reason: 'wrong_password' };
  await giveBackSignInTry(db, userName);
  if (isEasilyGuessed(password, userName)) return { ok: false, reason: 'weak_password' };
  const passwordHash = await hashPassword(password);
  return db.write((tx) => {
    setPassword(tx, actor.id, passwordHash, now);
    const detail = { personId: actor.id, change: 'own_password' };
    appendLedger(tx, { act: 'access_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true, userName } as const;
  });
}
