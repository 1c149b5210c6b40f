/** Desks from before ledger lines covered rows, or all tables: one line covers what stands there. */
import { isNotNull, type SQL, sql } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import { sealedTables, wholeTable } from '#db/sealed-rows.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { sealTables } from './mutations.ts';

/** Tables that lines cover since a later version than the others. */
const coveredLater: readonly string[] = ['speaker'];

/**
 * Writes a "sealed" line where the ledger has lines and none of them covers a row, or a row of such a
 * later table; gives whether it did. Never a second time: rows that somebody wrote past the desk would
 * be covered with it. Reads all of these tables, so it is called before anybody is served. Throws NotAllowed.
 */
export async function sealOlderRows(db: Database, actor: Actor, now = new Date()): Promise<boolean> {
  allow(actor, 'seal_ledger');
  if (tablesFromBefore(db.read).length === 0) return false;
  return db.write((tx) => {
    const tables = tablesFromBefore(tx);
    if (tables.length === 0) return false;
    sealTables(tx, tables, actor.id, now.toISOString());
    return true;
  });
}

function tablesFromBefore(read: Reader): readonly string[] {
  if (!hasLine(read)) return [];
  if (!hasLine(read, isNotNull(sql`json_extract(${ledger.detail}, '$.covers')`))) return sealedTables;
  return coveredLater.filter((table) => {
    const covered = isNotNull(sql`json_extract(${ledger.detail}, ${`$.covers.${table}`})`);
    return wholeTable(read, table) !== null && !hasLine(read, covered);
  });
}

function hasLine(read: Reader, where?: SQL): boolean {
  return read.select({ seq: ledger.seq }).from(ledger).where(where).limit(1).get() !== undefined;
}
