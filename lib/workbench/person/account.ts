/** The rows that let a person sign in, written inside a transaction. */
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { account, person, session } from '#db/schema.ts';
import { namedPersons, type Role } from '#lib/vocabulary.ts';

/** Whether a user name is somebody's, or one of the names that the desk itself acts under. */
export function isNameTaken(tx: Transaction, userName: string): boolean {
  if (namedPersons.some(({ id }) => id === userName)) return true;
  return tx.select({ id: person.id }).from(person).where(eq(person.username, userName)).get() !== undefined;
}

/** Adds a person with a hashed password and gives their id. */
export function insertAccount(
  tx: Transaction,
  who: { userName: string; displayName: string; role: Role; passwordHash: string },
  now: Date,
): string {
  const id = randomUUID();
  const times = { createdAt: now, updatedAt: now };
  tx.insert(person)
    .values({
      id,
      name: who.displayName,
      // The sign-in library wants an address; nothing is ever sent.
      email: `${who.userName}@people.invalid`,
      username: who.userName,
      displayUsername: who.userName,
      role: who.role,
      ...times,
    })
    .run();
  tx.insert(account)
    .values({
      id: randomUUID(),
      accountId: id,
      providerId: 'credential',
      userId: id,
      password: who.passwordHash,
      ...times,
    })
    .run();
  return id;
}

/** Replaces the password and ends every session that the old one opened. */
export function replacePassword(tx: Transaction, personId: string, passwordHash: string, now: Date): void {
  tx.update(account)
    .set({ password: passwordHash, updatedAt: now })
    .where(and(eq(account.userId, personId), eq(account.providerId, 'credential')))
    .run();
  endSessions(tx, personId);
}

/** Signs a person out everywhere. */
export function endSessions(tx: Transaction, personId: string): void {
  tx.delete(session).where(eq(session.userId, personId)).run();
}
