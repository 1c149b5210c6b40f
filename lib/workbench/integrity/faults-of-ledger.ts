/** Whether the ledger's chain holds, and whether every row that it answers for is as it was written. */
import { asc, gt } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import { highestEver, type RowRange, rowsOutside, sealedTables } from '#db/sealed-rows.ts';
import { digestOfRows } from '../ledger/covered-rows.ts';
import { holds, type StoredLine, storedLine } from '../ledger/data.ts';
import type { LedgerHead } from '../ledger/head.ts';
import { chainStart } from '../ledger/rules.ts';
import { type CoveredRows, coveredRows } from '../ledger/schema.ts';
import { faultsOfExports } from './faults-of-exports.ts';
import { inPages } from './in-pages.ts';

export interface LedgerFault {
  kind: 'ledger_broken' | 'ledger_cut_off' | 'row_missing' | 'rows_changed' | 'row_uncovered';
  /** The line of the ledger, or table and row. */
  where: string;
}

/** The first line that is wrong, then every row that is not as its line says. Reads all of them. */
export function* faultsOfLedger(read: Reader): Generator<LedgerFault> {
  const covered = new Map<string, RowRange[]>();
  let head: LedgerHead = chainStart;
  let broken = false;
  for (const line of ledgerLines(read)) {
    if (!broken && !holds(line, head)) {
      broken = true;
      yield { kind: 'ledger_broken', where: `ledger ${line.seq}` };
    }
    head = line;
    const covers = coveredRows.safeParse(line.detail.covers);
    if (covers.success) yield* faultsOfLine(read, line.seq, covers.data, covered);
  }
  const ever = highestEver(read, 'ledger');
  if (ever > head.seq) yield { kind: 'ledger_cut_off', where: `ledger ${head.seq + 1} to ${ever}` };
  yield* uncoveredRows(read, covered);
  yield* faultsOfExports(read);
}

function* faultsOfLine(
  read: Reader,
  seq: number,
  covers: CoveredRows,
  covered: Map<string, RowRange[]>,
): Generator<LedgerFault> {
  for (const [table, { rows, sha256 }] of Object.entries(covers)) {
    if (!sealedTables.includes(table)) continue;
    for (const range of rows) pushTo(covered, table, range);
    const there = new Set<number>();
    const digest = digestOfRows(read, table, rows, (rowid) => there.add(rowid));
    if (digest === sha256) continue;
    const missing = firstMissing(rows, there);
    if (missing !== null) yield { kind: 'row_missing', where: `${table} ${missing} (ledger ${seq})` };
    else yield { kind: 'rows_changed', where: `${table} ${rangesInWords(rows)} (ledger ${seq})` };
  }
}

/** Rows that somebody wrote past the desk. */
function* uncoveredRows(read: Reader, covered: ReadonlyMap<string, RowRange[]>): Generator<LedgerFault> {
  for (const table of sealedTables) {
    const ranges = (covered.get(table) ?? []).sort(([a], [b]) => a - b);
    for (const row of rowsOutside(read, table, ranges))
      yield { kind: 'row_uncovered', where: `${table} ${row}` };
  }
}

function ledgerLines(read: Reader): Generator<StoredLine> {
  return inPages(
    (after) =>
      read
        .select(storedLine)
        .from(ledger)
        .where(gt(ledger.seq, after))
        .orderBy(asc(ledger.seq))
        .limit(500)
        .all(),
    (line) => line.seq,
  );
}

function pushTo(covered: Map<string, RowRange[]>, table: string, range: RowRange): void {
  const ranges = covered.get(table);
  if (ranges) ranges.push(range);
  else covered.set(table, [range]);
}

function firstMissing(ranges: readonly RowRange[], there: ReadonlySet<number>): number | null {
  for (const [from, to] of ranges) for (let row = from; row <= to; row++) if (!there.has(row)) return row;
  return null;
}

const rangesInWords = (ranges: RowRange[]) =>
  ranges.map(([from, to]) => (from === to ? `${from}` : `${from} to ${to}`)).join(', ');
