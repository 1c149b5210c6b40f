import { lte } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { knownDevice, session, verification } from '#db/schema.ts';
import { deviceLifetime } from './known-device.ts';

/** Deletes sessions, counts of tries and known browsers whose time is over. */
export function sweepExpired(tx: Transaction, now: Date): void {
  tx.delete(session).where(lte(session.expiresAt, now)).run();
  tx.delete(verification).where(lte(verification.expiresAt, now)).run();
  const oldest = new Date(now.getTime() - deviceLifetime * 1000).toISOString();
  tx.delete(knownDevice).where(lte(knownDevice.lastUsedAt, oldest)).run();
}
