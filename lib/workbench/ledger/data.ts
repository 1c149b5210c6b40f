/** Reads of the chain itself. */
import { desc, eq, getTableColumns, sql } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { LedgerHead } from './head.ts';
import { chainStart, follows, type LedgerRow } from './rules.ts';

/** The end of the chain; seq 0 where nothing stands in it. */
export function ledgerHead(read: Reader): LedgerHead {
  return (
    read
      .select({ seq: ledger.seq, hash: ledger.hash })
      .from(ledger)
      .orderBy(desc(ledger.seq))
      .limit(1)
      .get() ?? chainStart
  );
}

/** A line with its detail also as it is stored. */
export type StoredLine = LedgerRow & { stored: string };

export const storedLine = { ...getTableColumns(ledger), stored: sql<string>`${ledger.detail}` };

/** Whether the line stands where it was written, unchanged. Of a name that stands twice in an object JavaScript reads the last value, SQLite the first. */
export function holds(line: StoredLine, before: LedgerHead): boolean {
  return follows(line, before) && JSON.stringify(line.detail) === line.stored;
}

/** The same of one line by its seq; false where there is none. */
export function lineHolds(read: Reader, seq: number): boolean {
  const line = read.select(storedLine).from(ledger).where(eq(ledger.seq, seq)).get();
  const before = read
    .select({ seq: ledger.seq, hash: ledger.hash })
    .from(ledger)
    .where(eq(ledger.seq, seq - 1))
    .get();
  return line !== undefined && holds(line, before ?? chainStart);
}
