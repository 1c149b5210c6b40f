/** Owners decide who works here and as what. */
import { and, count, eq, ne } from 'drizzle-orm';
import type { Database, Transaction } from '#db/open.ts';
import { account, person } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { type AccessLink, createLink, voidLinksOf } from './access-link.ts';
import { endSessions, insertPerson, isNameTaken } from './account.ts';
import { findPerson } from './find-person.ts';
import { forgetDevices } from './known-device.ts';
import type { AddPersonInput, ChangeRoleInput, SetBannedInput } from './schema.ts';

/** Adds a colleague, and gives the link with which they choose a password; until then they cannot sign in. */
export async function addPerson(
  db: Database,
  actor: Actor,
  who: AddPersonInput,
  now = new Date(),
): Promise<Result<{ personId: string; link: AccessLink }, { reason: 'name_taken' }>> {
  allow(actor, 'manage_people');
  return db.write((tx) => {
    if (isNameTaken(tx, who.userName)) return { ok: false, reason: 'name_taken' } as const;
    const personId = insertPerson(tx, who, now);
    const detail = { personId, name: who.displayName, role: who.role };
    appendLedger(tx, { act: 'person_joined', by: actor.id, at: now.toISOString(), detail });
    return { ok: true, personId, link: createLink(tx, 'choose_password', now, personId) } as const;
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

/** Disables a person's account, at once and everywhere, or enables it again. What they decided stays. */
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
    forgetDevices(tx, personId);
    voidLinksOf(tx, personId, now);
    const detail = { personId, change: banned ? 'disabled' : 'enabled' };
    appendLedger(tx, { act: 'access_changed', by: actor.id, at: now.toISOString(), detail });
    return { ok: true } as const;
  });
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
