/** Whether a file is what left this desk, and what of it no longer stands. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { and, count, eq, gt, lte } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { ledgerHead, lineHolds } from '../ledger/data.ts';
import type { LedgerHead } from '../ledger/head.ts';
import type { Result } from '../result.ts';
import type { ChangedClaim } from './change.ts';
import { changesOf, wordsThen } from './changes-of.ts';
import { claimStates } from './claim-states.ts';
import { exportedRows } from './exported-rows.ts';
import { type PastExport, pastExports } from './past-exports.ts';
import { claimsWithNewEvidence, newestEvidence } from './sources-change.ts';

/** Changed claims that are told one by one. */
const mostTold = 200;
/** Rows compared between two turns of the event loop, so that the server answers others meanwhile. */
const rowsAtATime = 200;

export interface VerifiedFile {
  /** The last time that these very bytes left. */
  export: PastExport;
  /** How often they did. */
  times: number;
  /** Claims that are not any more as they went out; null: the export is from before rows were remembered. */
  changed: number | null;
  /** The first of them, in the order of the file. */
  claims: ChangedClaim[];
}

/** `sha256`: of the whole file, hex. A line that was changed since it was written tells nothing. Throws NotAllowed. */
export async function verifyFile(
  db: Pick<Database, 'read'>,
  actor: Actor,
  { sha256 }: { sha256: string },
): Promise<Result<VerifiedFile, { reason: 'unknown_file' | 'line_changed' }>> {
  allow(actor, 'verify_export');
  const named = pastExports(db.read, sha256.toLowerCase());
  const found = named.filter(({ seq }) => lineHolds(db.read, seq));
  const [latest] = found;
  if (!latest) return { ok: false, reason: named.length > 0 ? 'line_changed' : 'unknown_file' };
  const whole = { ok: true, export: latest, times: found.length } as const;
  return { ...whole, ...(await changedSince(db.read, latest)) };
}

async function changedSince(
  read: Reader,
  { begun, asOf }: PastExport,
): Promise<Pick<VerifiedFile, 'changed' | 'claims'>> {
  if (begun === null) return { changed: null, claims: [] };
  const claims: ChangedClaim[] = [];
  let changed = 0;
  const touched = claimsWithNewEvidence(read, asOf);
  const evidenceThen = newestEvidence(read, asOf);
  for (const rows of inGroups(exportedRows(read, begun), rowsAtATime)) {
    const now = claimStates(
      read,
      rows.map((row) => row.claimId),
    );
    for (const row of rows) {
      const state = now.get(row.claimId);
      const changes = state
        ? changesOf(read, row, state, touched.has(row.claimId) ? evidenceThen : null)
        : [];
      if (changes.length === 0) continue;
      changed += 1;
      if (claims.length < mostTold)
        claims.push({ claimId: row.claimId, words: wordsThen(read, row), changes });
    }
    await nextTurn();
  }
  return { changed, claims };
}

function* inGroups<Row>(rows: Iterable<Row>, size: number): Generator<Row[]> {
  let group: Row[] = [];
  for (const row of rows) {
    group.push(row);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}

/** How many lines came after that head. */
export type VerifiedHead = Result<
  { since: number },
  { reason: 'ledger_cut_off' | 'ledger_differs' | 'ledger_incomplete' }
>;

/**
 * Whether a head of the ledger that somebody noted still stands in it, with as many lines before it as
 * there were. Each hash covers the line before it, so none was changed unless "check" says so.
 * Throws NotAllowed.
 */
export function verifyHead(db: Pick<Database, 'read'>, actor: Actor, head: LedgerHead): VerifiedHead {
  allow(actor, 'verify_export');
  if (ledgerHead(db.read).seq < head.seq) return { ok: false, reason: 'ledger_cut_off' };
  const line = db.read.select({ hash: ledger.hash }).from(ledger).where(eq(ledger.seq, head.seq)).get();
  if (line?.hash !== head.hash) return { ok: false, reason: 'ledger_differs' };
  const upTo = and(gt(ledger.seq, 0), lte(ledger.seq, head.seq));
  const lines = db.read.select({ n: count() }).from(ledger).where(upTo).get();
  if (lines?.n !== head.seq) return { ok: false, reason: 'ledger_incomplete' };
  const after = db.read.select({ n: count() }).from(ledger).where(gt(ledger.seq, head.seq)).get();
  return { ok: true, since: after?.n ?? 0 };
}
