/**
 * The desk's side of the second factor: who may change it, and its lines in the ledger. Secrets and
 * codes are made and checked by the sign-in library, see app/_server/second-factor.ts.
 */
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { person, twoFactor, verification } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { endSessions } from './account.ts';
import { findPerson } from './find-person.ts';
import { checkOwnPassword, type PasswordRefusal } from './own-password.ts';
import type { OnlyPasswordInput, PersonInput } from './schema.ts';

/** How long a code can match, with the half minute before and after its own, in milliseconds. */
const codeLifetime = 90_000;

/** Whether the person's codes are asked for at sign-in. */
export function hasSecondFactor(reader: Reader, personId: string): boolean {
  const found = reader
    .select({ on: person.twoFactorEnabled })
    .from(person)
    .where(eq(person.id, personId))
    .get();
  return found?.on ?? false;
}

/**
 * Runs `work`, in which the sign-in library changes a person's own second factor, and writes that
 * change down in the transaction of the change itself: neither is there without the other.
 */
export function recordingSecondFactor<T>(
  db: Database,
  actor: Actor,
  change: 'second_factor_on' | 'recovery_codes_new' | 'recovery_code_used',
  work: () => Promise<T>,
  now = new Date(),
): Promise<T> {
  allow(actor, 'change_own_second_factor');
  return db.watched((tx) => {
    const before = stateOf(tx, actor.id);
    return () => {
      if (stateOf(tx, actor.id) !== before) record(tx, actor.id, actor.id, change, now);
    };
  }, work);
}

/** Whether it is on and which recovery codes there are (locked), as one word. */
function stateOf(reader: Reader, personId: string): string {
  const codes = reader
    .select({ locked: twoFactor.backupCodes })
    .from(twoFactor)
    .where(eq(twoFactor.userId, personId))
    .get();
  return `${hasSecondFactor(reader, personId)} ${codes?.locked}`;
}

/** Turns a person's own second factor off, with their password. */
export async function turnOffSecondFactor(
  db: Database,
  actor: Actor,
  { password }: OnlyPasswordInput,
  devices: string[],
  now = new Date(),
): Promise<Result<object, PasswordRefusal>> {
  allow(actor, 'change_own_second_factor');
  const checked = await checkOwnPassword(db, actor, password, devices, now);
  if (!checked.ok) return checked;
  return db.write((tx) => {
    if (clearSecondFactor(tx, actor.id)) record(tx, actor.id, actor.id, 'second_factor_off', now);
    return { ok: true } as const;
  });
}

/**
 * Takes off the second factor of a colleague who lost theirs, and signs them out everywhere. One's
 * own takes the password: turnOffSecondFactor.
 */
export async function takeSecondFactorOff(
  db: Database,
  actor: Actor,
  { personId }: PersonInput,
  now = new Date(),
): Promise<Result<object, { reason: 'not_found' | 'own_account' }>> {
  allow(actor, 'manage_people');
  if (personId === actor.id) return { ok: false, reason: 'own_account' };
  return db.write((tx) => {
    if (!findPerson(tx, personId)) return { ok: false, reason: 'not_found' } as const;
    if (!clearSecondFactor(tx, personId)) return { ok: true } as const;
    endSessions(tx, personId);
    record(tx, personId, actor.id, 'second_factor_taken_off', now);
    return { ok: true } as const;
  });
}

/** Deletes a person's second factor; false where they have none, not even one half set up. */
export function clearSecondFactor(tx: Transaction, personId: string): boolean {
  tx.update(person).set({ twoFactorEnabled: false }).where(eq(person.id, personId)).run();
  return tx.delete(twoFactor).where(eq(twoFactor.userId, personId)).run().changes > 0;
}

/** Takes a code for one use (RFC 6238, 5.2): false where this person typed the same one just before. */
export function claimCode(db: Database, personId: string, code: string, now = new Date()): Promise<boolean> {
  const identifier = `used-code:${personId}:${code}`;
  return db.write((tx) => {
    const used = tx
      .select({ one: sql`1` })
      .from(verification)
      .where(eq(verification.identifier, identifier))
      .get();
    if (used) return false;
    const expiresAt = new Date(now.getTime() + codeLifetime);
    tx.insert(verification)
      .values({ id: randomUUID(), identifier, value: '', expiresAt, createdAt: now, updatedAt: now })
      .run();
    return true;
  });
}

function record(tx: Transaction, personId: string, by: string, change: string, now: Date): number {
  return appendLedger(tx, {
    act: 'access_changed',
    by,
    at: now.toISOString(),
    detail: { personId, change },
  });
}
