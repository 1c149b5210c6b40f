/** The rows that let a person sign in, written inside a transaction. */
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { account, person, session, verification } from '#db/schema.ts';
import { namedPersons, type Role } from '#lib/vocabulary.ts';
import { voidLinksOf } from './access-link.ts';

/** Whether a user name is somebody's, or one of the names that the desk itself acts under. */
export function isNameTaken(tx: Transaction, userName: string): boolean {
  if (namedPersons.some(({ id }) => id === userName)) return true;
  return tx.select({ id: person.id }).from(person).where(eq(person.username, userName)).get() !== undefined;
}

/** Adds a person, who cannot sign in before they have a password, and gives their id. */
export function insertPerson(
  tx: Transaction,
  who: { userName: string; displayName: string; role: Role },
  now: Date,
): string {
  const id = randomUUID();
  tx.insert(person)
    .values({
      id,
      name: who.displayName,
      // The sign-in library wants an address; nothing is ever sent.
      email: `${who.userName}@people.invalid`,
      username: who.userName,
      displayUsername: who.userName,
      role: who.role,
      createdAt: now,
      updatedAt: now,
    })
    .run();
  return id;
}

/**
 * Gives a person a password, the first or another; ends every session that the old one opened, every
 * sign-in that waits for its second step, and every link with which somebody could still choose another.
 */
export function setPassword(tx: Transaction, personId: string, passwordHash: string, now: Date): void {
  const { changes } = tx
    .update(account)
    .set({ password: passwordHash, updatedAt: now })
    .where(and(eq(account.userId, personId), eq(account.providerId, 'credential')))
    .run();
  if (changes === 0)
    tx.insert(account)
      .values({
        id: randomUUID(),
        accountId: personId,
        providerId: 'credential',
        userId: personId,
        password: passwordHash,
        createdAt: now,
        updatedAt: now,
      })
      .run();
  endSessions(tx, personId);
  // The sign-in library keeps between the steps whose second one is waited for.
  tx.delete(verification).where(eq(verification.value, personId)).run();
  voidLinksOf(tx, personId, now);
}

/** The PHC string of a person's password; null: they have none. */
export function storedPassword(reader: Reader, personId: string): string | null {
  const found = reader
    .select({ password: account.password })
    .from(account)
    .where(and(eq(account.userId, personId), eq(account.providerId, 'credential')))
    .get();
  return found?.password ?? null;
}

/** Signs a person out everywhere. */
export function endSessions(tx: Transaction, personId: string): void {
  tx.delete(session).where(eq(session.userId, personId)).run();
}
