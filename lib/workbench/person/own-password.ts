/** Everybody may change their own password. */
import type { Database } from '#db/open.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { setPassword, storedPassword } from './account.ts';
import { findPerson } from './find-person.ts';
import { findDevice } from './known-device.ts';
import { hashPassword, verifyPassword } from './password.ts';
import { isEasilyGuessed } from './rules.ts';
import type { OwnPasswordInput } from './schema.ts';
import { budgetOf, giveBackTry, type TooMany, takeTry } from './sign-in-limit.ts';

export type PasswordRefusal = { reason: 'not_found' | 'wrong_password' } | TooMany;

/**
 * Takes the password until now and the new one, and ends every session of the person, this one too.
 * `devices`: the tokens of known browsers that the request carries.
 */
export async function changeOwnPassword(
  db: Database,
  actor: Actor,
  { current, password }: OwnPasswordInput,
  devices: string[],
  now = new Date(),
): Promise<Result<object, PasswordRefusal | { reason: 'weak_password' }>> {
  allow(actor, 'change_own_password');
  const checked = await checkOwnPassword(db, actor, current, devices, now);
  if (!checked.ok) return checked;
  if (isEasilyGuessed(password, checked.userName)) return { ok: false, reason: 'weak_password' };
  const passwordHash = await hashPassword(password);
  return db.write((tx) => {
    // Somebody chose another while this one was being worked on.
    if (storedPassword(tx, actor.id) !== checked.stored)
      return { ok: false, reason: 'wrong_password' } as const;
    setPassword(tx, actor.id, passwordHash, now);
    const detail = { personId: actor.id, change: 'own_password' };
    appendLedger(tx, { act: 'access_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true } as const;
  });
}

/**
 * Whether a signed-in person knows their password. Wrong guesses count like those at sign-in, so
 * that a browser left open is no way to guess.
 */
export async function checkOwnPassword(
  db: Database,
  actor: Actor,
  password: string,
  devices: string[],
  now = new Date(),
): Promise<Result<{ userName: string; stored: string }, PasswordRefusal>> {
  const userName = findPerson(db.read, actor.id)?.userName;
  const stored = storedPassword(db.read, actor.id);
  if (!userName || stored === null) return { ok: false, reason: 'not_found' };
  const budget = budgetOf('password', userName, findDevice(db.read, userName, devices, now));
  const permission = await takeTry(db, budget, now);
  if (!permission.ok) return permission;
  if (!(await verifyPassword(stored, password))) return { ok: false, reason: 'wrong_password' };
  await giveBackTry(db, budget);
  return { ok: true, userName, stored };
}
