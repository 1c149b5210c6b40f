/** The only writer of the ledger. Called by every mutation in its own transaction. */
import { desc } from 'drizzle-orm';
import type { Transaction } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { LedgerAct } from '#lib/vocabulary.ts';
import { everythingIn, newlyWritten } from './covered-rows.ts';
import type { LedgerHead } from './head.ts';
import { hashOfRow, noPreviousHash } from './rules.ts';
import type { CoveredRows } from './schema.ts';

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
 * Adds one line to the end of the chain and gives its seq. The line covers what the transaction
 * wrote before it (see covered-rows.ts), so it comes last: a row that no line covers is a fault.
 * The write lock that the transaction holds is what makes reading the last line safe.
 * Throws when the detail holds what JSON cannot carry.
 */
export function appendLedger(tx: Transaction, entry: LedgerEntry): number {
  return appendLine(tx, entry, newlyWritten(tx)).seq;
}

/** Like appendLedger; gives the whole head of the chain. */
export function appendHead(tx: Transaction, entry: LedgerEntry): LedgerHead {
  return appendLine(tx, entry, newlyWritten(tx));
}

/** One line that covers everything in these tables: for rows from before lines covered them. */
export function sealTables(tx: Transaction, tables: readonly string[], by: string, at: string): LedgerHead {
  return appendLine(tx, { act: 'sealed', by, at }, everythingIn(tx, tables));
}

function appendLine(tx: Transaction, entry: LedgerEntry, covers: CoveredRows | undefined): LedgerHead {
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
    detail: JSON.parse(JSON.stringify({ ...entry.detail, covers })) as Record<string, unknown>,
    previousHash: last?.hash ?? noPreviousHash,
  };
  const hash = hashOfRow(row);
  tx.insert(ledger)
    .values({ ...row, hash })
    .run();
  return { seq: row.seq, hash };
}
