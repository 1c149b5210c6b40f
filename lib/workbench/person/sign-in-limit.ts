/**
 * How often a password may be tried: counted per account, whatever the address, since addresses
 * are cheap and a header can claim any. Kept in the database, so that a restart forgets nothing.
 */
import { randomUUID } from 'node:crypto';
import { and, eq, like, lte } from 'drizzle-orm';
import type { Database, Transaction } from '#db/open.ts';
import { verification } from '#db/schema.ts';
import type { Result } from '../result.ts';

/** Failures in one window, after which even the right password waits. */
export const maxFailures = 5;
/** From the first failure on, in milliseconds. */
const window = 15 * 60 * 1000;

/**
 * Takes one try off the account's budget before the password is looked at, so that tries sent at
 * once cannot overtake the count. Refused with the time (UTC, ISO 8601) when the next is allowed.
 */
export function takeSignInTry(
  db: Database,
  userName: string,
  now = new Date(),
): Promise<Result<object, { reason: 'too_many_attempts'; retryAt: string }>> {
  return db.write((tx) => {
    tx.delete(verification)
      .where(and(like(verification.identifier, `${prefix}%`), lte(verification.expiresAt, now)))
      .run();
    const spent = triesOf(tx, userName);
    if (!spent) {
      tx.insert(verification)
        .values({
          id: randomUUID(),
          identifier: prefix + userName,
          value: '1',
          expiresAt: new Date(now.getTime() + window),
          createdAt: now,
          updatedAt: now,
        })
        .run();
      return { ok: true } as const;
    }
    if (spent.count >= maxFailures)
      return { ok: false, reason: 'too_many_attempts', retryAt: spent.expiresAt.toISOString() } as const;
    setTries(tx, userName, spent.count + 1);
    return { ok: true } as const;
  });
}

/** Gives a try back after the right password; failures before it still count, they may be a stranger's. */
export function giveBackSignInTry(db: Database, userName: string): Promise<void> {
  return db.write((tx) => {
    const spent = triesOf(tx, userName);
    if (spent && spent.count > 0) setTries(tx, userName, spent.count - 1);
  });
}

/** Lets somebody whose password was just set anew try at once. */
export function forgiveSignIns(tx: Transaction, userName: string): void {
  tx.delete(verification)
    .where(eq(verification.identifier, prefix + userName))
    .run();
}

const prefix = 'sign-in:';

function triesOf(tx: Transaction, userName: string): { count: number; expiresAt: Date } | null {
  const row = tx
    .select()
    .from(verification)
    .where(eq(verification.identifier, prefix + userName))
    .get();
  return row ? { count: Number(row.value), expiresAt: row.expiresAt } : null;
}

function setTries(tx: Transaction, userName: string, count: number): void {
  tx.update(verification)
    .set({ value: String(count) })
    .where(eq(verification.identifier, prefix + userName))
    .run();
}
