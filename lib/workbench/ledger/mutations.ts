/** The only writer of the ledger. Called by every mutation in its own transaction. */
import { desc } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { LedgerAct } from '#lib/vocabulary.ts';
import { hashOfRow, noPreviousHash } from './rules.ts';

export interface LedgerEntry {
  act: LedgerAct;
  /** person.id */
  by: string;
  /** UTC, ISO 8601: the time of the operation. */
  at: string;
  articleId?: number | null;
  claimId?: number | null;
  statementId?: number | null;
  /** Plain JSON; members that are undefined are left out. */
  detail?: Record<string, unknown>;
}

/**
 * Adds one row to the end of the chain and gives its seq. The write lock that the transaction
 * holds is what makes reading the last row safe.
 * Throws when the detail holds what JSON cannot carry.
 */
export function appendLedger(tx: Transaction, entry: LedgerEntry): number {
  const last = tx
    .select({ seq: ledger.seq, hash: ledger.hash })
    .from(ledger)
    .orderBy(desc(ledger.seq))
    .limit(1)
    .get();
  const row = {
    seq: (last?.seq ?? 0) + 1,
    act: entry.act,
    by: entry.by,
    at: entry.at,
    articleId: entry.articleId ?? null,
    claimId: entry.claimId ?? null,
    statementId: entry.statementId ?? null,
    // As it will be read back: undefined members gone, dates as text.
    detail: JSON.parse(JSON.stringify(entry.detail ?? {})) as Record<string, unknown>,
    previousHash: last?.hash ?? noPreviousHash,
  };
  tx.insert(ledger)
    .values({ ...row, hash: hashOfRow(row) })
    .run();
  return row.seq;
}
