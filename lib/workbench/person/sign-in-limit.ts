/**
 * How often a password or a code may be tried: counted per account, whatever the address, since
 * addresses are cheap and a header can claim any. A browser that the person signed in with before
 * has a budget of its own, so that strangers who lock the account do not lock its owner out. Kept
 * in the database, so that a restart forgets nothing.
 */
import { randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '#db/open.ts';
import { verification } from '#db/schema.ts';
import type { Result } from '../result.ts';
import { devicesOf } from './known-device.ts';
import { sweepExpired } from './sweep-expired.ts';

/** Failures in one window, after which even what is right waits. */
export const maxFailures = 5;
/** From the first failure on, in milliseconds. */
const window = 15 * 60 * 1000;

/** What tries are counted against. */
export type Budget = `${'password' | 'code'}:${string}`;
export interface TooMany {
  reason: 'too_many_attempts';
  /** UTC, ISO 8601: when the next try is allowed. */
  retryAt: string;
}

/** The budget for an account's password or codes: the known browser's own, else the account's. */
export function budgetOf(what: 'password' | 'code', userName: string, deviceId: number | null): Budget {
  return deviceId === null ? `${what}:account:${userName}` : `${what}:device:${deviceId}`;
}

/**
 * Takes one try off the budget before what was typed is looked at, so that tries sent at once
 * cannot overtake the count.
 */
export function takeTry(db: Database, budget: Budget, now = new Date()): Promise<Result<object, TooMany>> {
  return db.write((tx) => {
    sweepExpired(tx, now);
    const spent = triesOf(tx, budget);
    if (!spent) {
      tx.insert(verification)
        .values({
          id: randomUUID(),
          identifier: budget,
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
    setTries(tx, budget, spent.count + 1);
    return { ok: true } as const;
  });
}

/** Gives a try back after what was right; failures before it still count, they may be a stranger's. */
export function giveBackTry(db: Database, budget: Budget): Promise<void> {
  return db.write((tx) => {
    const spent = triesOf(tx, budget);
    if (spent && spent.count > 0) setTries(tx, budget, spent.count - 1);
  });
}

/** Lets somebody whose password was just set anew try at once, in every browser. */
export function forgiveTries(tx: Transaction, userName: string): void {
  const devices = [null, ...devicesOf(tx, userName)];
  const budgets = devices.flatMap((device) => [
    budgetOf('password', userName, device),
    budgetOf('code', userName, device),
  ]);
  tx.delete(verification).where(inArray(verification.identifier, budgets)).run();
}

function triesOf(tx: Transaction, budget: Budget): { count: number; expiresAt: Date } | null {
  const row = tx.select().from(verification).where(eq(verification.identifier, budget)).get();
  return row ? { count: Number(row.value), expiresAt: row.expiresAt } : null;
}

function setTries(tx: Transaction, budget: Budget, count: number): void {
  tx.update(verification)
    .set({ value: String(count) })
    .where(eq(verification.identifier, budget))
    .run();
}
