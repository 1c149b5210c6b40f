/** Owners decide who works here and as what. */
import { and, count, eq, ne } from 'drizzle-orm';
import type { Database, Transaction } from '#db/open.ts';
import { account, person } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { endSessions, insertAccount, isNameTaken, replacePassword } from './account.ts';
import { hashPassword } from './password.ts';
import { isEasilyGuessed } from './rules.ts';
import type { AddPersonInput, ChangeRoleInput, ResetPasswordInput, SetBannedInput } from './schema.ts';
import { forgiveSignIns } from './sign-in-limit.ts';

/** Adds a colleague with a first password. */
export async function addPerson(
  db: Database,
  actor: Actor,
  { userName, displayName, role, password }: AddPersonInput,
  now = new Date(),
): Promise<Result<{ personId: string }, { reason: 'name_taken' | 'weak_password' }>> {
  allow(actor, 'manage_people');
  if (isEasilyGuessed(password, userName)) return { ok: false, reason: 'weak_password' };
  const passwordHash = await hashPassword(password);
  return db.write((tx) => {
    if (isNameTaken(tx, userName)) return { ok: false, reason: 'name_taken' } as const;
    const personId = insertAccount(tx, { userName, displayName, role, passwordHash }, now);
    appendLedger(tx, {
      act: 'person_joined',
      by: actor.id,
      at: now.toISOString(),
      detail: { personId, role },
    });
    return { ok: true, personId } as const;
  });
}

/** Gives a person another role, which their very next request has. */
export async function changeRole(
  db: Database,
  actor: Actor,
  { personId, role }: ChangeRoleInput,
  now = new Date(),
): Promise<Result<object, { reason: 'not_found' | 'last_owner' }>> {
  allow(actor, 'manage_people');
  return db.write((tx) => {
    const found = findPerson(tx, personId);
    if (!found) return { ok: false, reason: 'not_found' } as const;
    if (found.role === role) return { ok: true } as const;
    if (found.role === 'owner' && isOnlyOwner(tx, personId))
      return { ok: false, reason: 'last_owner' } as const;
    tx.update(person).set({ role, updatedAt: now }).where(eq(person.id, personId)).run();
    const detail = { personId, from: found.role, to: role };
    appendLedger(tx, { act: 'role_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true } as const;
  });
}

/** Shuts a person out, at once and everywhere, or lets them in again. What they decided stays. */
export async function setBanned(
  db: Database,
  actor: Actor,
  { personId, banned }: SetBannedInput,
  now = new Date(),
): Promise<Result<object, { reason: 'not_found' | 'last_owner' | 'yourself' }>> {
  allow(actor, 'manage_people');
  if (personId === actor.id) return { ok: false, reason: 'yourself' };
  return db.write((tx) => {
    const found = findPerson(tx, personId);
    if (!found) return { ok: false, reason: 'not_found' } as const;
    if (found.banned === banned) return { ok: true } as const;
    if (banned && found.role === 'owner' && isOnlyOwner(tx, personId))
      return { ok: false, reason: 'last_owner' } as const;
    tx.update(person).set({ banned, updatedAt: now }).where(eq(person.id, personId)).run();
    endSessions(tx, personId);
    const detail = { personId, change: banned ? 'banned' : 'let_in_again' };
    appendLedger(tx, { act: 'access_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true } as const;
  });
}

/** Gives a colleague who forgot theirs a new password and ends their sessions. */
export async function resetPassword(
  db: Database,
  actor: Actor,
  { personId, password }: ResetPasswordInput,
  now = new Date(),
): Promise<Result<object, { reason: 'not_found' | 'weak_password' }>> {
  allow(actor, 'manage_people');
  const passwordHash = await hashPassword(password);
  return db.write((tx) => {
    const found = findPerson(tx, personId);
    if (!found) return { ok: false, reason: 'not_found' } as const;
    if (isEasilyGuessed(password, found.userName)) return { ok: false, reason: 'weak_password' } as const;
    replacePassword(tx, personId, passwordHash, now);
    forgiveSignIns(tx, found.userName);
    const detail = { personId, change: 'password_reset' };
    appendLedger(tx, { act: 'access_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true } as const;
  });
}

/** A person with an account; the desk's own named actors have none and cannot be changed. */
function findPerson(tx: Transaction, personId: string) {
  const found = tx
    .select({ role: person.role, banned: person.banned, userName: person.username })
    .from(person)
    .innerJoin(account, eq(account.userId, person.id))
    .where(eq(person.id, personId))
    .get();
  return found ? { ...found, userName: found.userName ?? '' } : null;
}

/** Whether nobody else could manage people if this owner could not. */
function isOnlyOwner(tx: Transaction, personId: string): boolean {
  const others = tx
    .select({ n: count() })
    .from(person)
    .innerJoin(account, eq(account.userId, person.id))
    .where(and(eq(person.role, 'owner'), eq(person.banned, false), ne(person.id, personId)))
    .get();
  return others?.n === 0;
}
