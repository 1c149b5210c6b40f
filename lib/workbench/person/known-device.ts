/** Browsers in which a person has signed in before. A token of one opens nothing: it only gives tries of its own. */
import { createHash, randomBytes } from 'node:crypto';
import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { knownDevice, person } from '#db/schema.ts';

/** From the last sign-in there, in seconds. */
export const deviceLifetime = 180 * 24 * 60 * 60;
/** People who share a browser; the one who signed in longest ago is forgotten. */
const maxTokens = 5;
/** Browsers of one person. */
const maxDevices = 20;

/** The known browser of the person with this user name that one of the tokens stands for, or null. */
export function findDevice(
  reader: Reader,
  userName: string,
  tokens: string[],
  now = new Date(),
): number | null {
  const found = reader
    .select({ id: knownDevice.id })
    .from(knownDevice)
    .innerJoin(person, eq(person.id, knownDevice.personId))
    .where(
      and(
        eq(person.username, userName),
        inArray(knownDevice.tokenHash, tokens.slice(0, maxTokens).map(hashOf)),
        gt(knownDevice.lastUsedAt, new Date(now.getTime() - deviceLifetime * 1000).toISOString()),
      ),
    )
    .get();
  return found?.id ?? null;
}

/** All known browsers of the person with this user name. */
export function devicesOf(reader: Reader, userName: string): number[] {
  return reader
    .select({ id: knownDevice.id })
    .from(knownDevice)
    .innerJoin(person, eq(person.id, knownDevice.personId))
    .where(eq(person.username, userName))
    .all()
    .map(({ id }) => id);
}

/** Remembers the browser after a whole sign-in there, and gives the tokens that it is to keep, the newest first. */
export function rememberDevice(
  db: Database,
  userName: string,
  tokens: string[],
  now = new Date(),
): Promise<string[]> {
  const at = now.toISOString();
  return db.write((tx) => {
    const known = findDevice(tx, userName, tokens, now);
    if (known !== null) {
      tx.update(knownDevice).set({ lastUsedAt: at }).where(eq(knownDevice.id, known)).run();
      return tokens.slice(0, maxTokens);
    }
    const who = tx.select({ id: person.id }).from(person).where(eq(person.username, userName)).get();
    if (!who) return tokens;
    const token = randomBytes(32).toString('base64url');
    tx.insert(knownDevice)
      .values({ personId: who.id, tokenHash: hashOf(token), createdAt: at, lastUsedAt: at })
      .run();
    forgetOldest(tx, who.id);
    return [token, ...tokens].slice(0, maxTokens);
  });
}

/** Forgets every browser of a person. */
export function forgetDevices(tx: Transaction, personId: string): void {
  tx.delete(knownDevice).where(eq(knownDevice.personId, personId)).run();
}

function forgetOldest(tx: Transaction, personId: string): void {
  const over = tx
    .select({ id: knownDevice.id })
    .from(knownDevice)
    .where(eq(knownDevice.personId, personId))
    .orderBy(desc(knownDevice.lastUsedAt), desc(knownDevice.id))
    .all()
    .slice(maxDevices)
    .map(({ id }) => id);
  tx.delete(knownDevice).where(inArray(knownDevice.id, over)).run();
}

function hashOf(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}
