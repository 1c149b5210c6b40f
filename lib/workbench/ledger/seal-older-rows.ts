/** Desks from before ledger lines covered rows: one line covers all that stands there. */
import { isNotNull, sql } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { sealEverything } from './mutations.ts';

/**
 * Writes a "sealed" line where the ledger has lines and none of them covers a row; gives whether it
 * did. Never a second time: rows that somebody wrote past the desk would be covered with it.
 * Reads the whole desk, so it is called before anybody is served. Throws NotAllowed.
 */
export async function sealOlderRows(db: Database, actor: Actor, now = new Date()): Promise<boolean> {
  allow(actor, 'seal_ledger');
  if (!isFromBefore(db.read)) return false;
  return db.write((tx) => {
    if (!isFromBefore(tx)) return false;
    sealEverything(tx, actor.id, now.toISOString());
    return true;
  });
}

function isFromBefore(read: Reader): boolean {
  const anyLine = read.select({ seq: ledger.seq }).from(ledger).limit(1).get();
  if (!anyLine) return false;
  const covering = read
    .select({ seq: ledger.seq })
    .from(ledger)
    .where(isNotNull(sql`json_extract(${ledger.detail}, '$.covers')`))
    .limit(1)
    .get();
  return covering === undefined;
}
