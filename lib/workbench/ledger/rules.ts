/** The hash chain of the ledger: each row's hash covers its content and the hash of the row before. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LedgerAct } from '#lib/vocabulary.ts';
import type { LedgerHead } from './head.ts';

/** A ledger row without its own hash: what the hash is taken of. */
export interface LedgerContent {
  seq: number;
  act: LedgerAct;
  by: string;
  at: string;
  articleId: number | null;
  claimId: number | null;
  statementId: number | null;
  detail: Record<string, unknown>;
  previousHash: string;
}
export type LedgerRow = LedgerContent & { hash: string };

/** The previous hash of the very first row. */
export const noPreviousHash = '0'.repeat(64);

/**
 * SHA-256, lower-case hex, of the row's canonical JSON (RFC 8785, UTF-8).
 * Throws when the detail holds what JSON cannot carry.
 */
export function hashOfRow(row: LedgerContent): string {
  const { seq, act, by, at, articleId, claimId, statementId, detail, previousHash } = row;
  const json = canonicalize({ seq, act, by, at, articleId, claimId, statementId, detail, previousHash });
  if (json === undefined) throw new TypeError('A ledger row cannot be written as JSON');
  return createHash('sha256').update(json, 'utf8').digest('hex');
}

/** What the very first row follows. */
export const chainStart: LedgerHead = { seq: 0, hash: noPreviousHash };

/** Whether the row stands where it was written, unchanged. */
export function follows(row: LedgerRow, before: LedgerHead): boolean {
  const inPlace = row.seq === before.seq + 1 && row.previousHash === before.hash;
  return inPlace && hashOfRow(row) === row.hash;
}

export type ChainFinding = { ok: true; rows: number } | { ok: false; firstBad: number };

/**
 * Walks the rows in order of seq and names the first that was changed, is out of place, or follows
 * a row that is missing. A ledger cut off at its end cannot be told from a shorter one.
 */
export function verifyChain(rows: Iterable<LedgerRow>): ChainFinding {
  let head = chainStart;
  for (const row of rows) {
    if (!follows(row, head)) return { ok: false, firstBad: row.seq };
    head = row;
  }
  return { ok: true, rows: head.seq };
}
