/** Who works here. */
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { account, person } from '#db/schema.ts';
import type { Role } from '#lib/vocabulary.ts';
import type { Actor } from '../actor.ts';
import { allow, mayDo } from '../allow.ts';

export interface Colleague {
  id: string;
  name: string;
  userName: string;
  role: Role;
  /** "invited": has not chosen a password yet. */
  state: 'active' | 'invited' | 'disabled';
  hasSecondFactor: boolean;
  /** UTC, ISO 8601. */
  joinedAt: string;
}

/** Whether any account exists; while none does, a set-up link may be made. Asks nobody's leave: it tells nothing else. */
export function somebodyCanSignIn({ read }: { read: Reader }): boolean {
  return read.select({ id: account.id }).from(account).limit(1).get() !== undefined;
}

/** Everyone with a user name, by name; invited and disabled people too. For the owner's page. */
export function listPeople(db: Database, actor: Actor): Colleague[] {
  allow(actor, 'manage_people');
  return db.read
    .select({ row: person, accountId: account.id })
    .from(person)
    .leftJoin(account, eq(account.userId, person.id))
    .where(isNotNull(person.username))
    .orderBy(asc(person.name), asc(person.id))
    .all()
    .map(({ row, accountId }) => ({
      id: row.id,
      name: row.name,
      userName: row.username ?? '',
      role: row.role,
      state: row.banned ? 'disabled' : accountId ? 'active' : 'invited',
      hasSecondFactor: row.twoFactorEnabled,
      joinedAt: row.createdAt.toISOString(),
    }));
}

/** Everyone who can sign in at present and may decide: whom a claim can be assigned to. */
export function listColleagues(db: Database, actor: Actor): { id: string; name: string; role: Role }[] {
  allow(actor, 'read_desk');
  return db.read
    .selectDistinct({ id: person.id, name: person.name, role: person.role })
    .from(person)
    .innerJoin(account, eq(account.userId, person.id))
    .where(and(eq(person.banned, false), inArray(person.role, [...mayDo.give_verdict])))
    .orderBy(asc(person.name), asc(person.id))
    .all();
}
