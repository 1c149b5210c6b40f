/** What a ledger line says of the rows that were written with it, so that a change to them shows. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Reader, Transaction } from '#db/open.ts';
import {
  type RowRange,
  type SealedRow,
  sealedRows,
  sealedTables,
  takeWrittenRows,
  wholeTable,
} from '#db/sealed-rows.ts';

const coveredTable = z.object({
  /** Rowids, first and last of each run. */
  rows: z.array(z.tuple([z.int(), z.int()])),
  /** SHA-256, hex, of all of them in order. */
  sha256: z.string(),
});
/** By table; stands in a line's detail as `covers`. */
export const coveredRows = z.record(z.string(), coveredTable);
export type CoveredRows = z.output<typeof coveredRows>;

/** Rows that this transaction wrote and no line covers yet; undefined where there are none. */
export function newlyWritten(tx: Transaction): CoveredRows | undefined {
  return cover(tx, takeWrittenRows(tx.$client));
}

/** Everything that the desk holds now. Reads all of it. */
export function everythingWritten(tx: Transaction): CoveredRows | undefined {
  takeWrittenRows(tx.$client);
  const tables = sealedTables.map((table) => [table, wholeTable(tx, table)] as const);
  return cover(tx, new Map(tables.flatMap(([table, range]) => (range ? [[table, [range]]] : []))));
}

function cover(reader: Reader, written: ReadonlyMap<string, RowRange[]>): CoveredRows | undefined {
  if (written.size === 0) return undefined;
  return Object.fromEntries(
    [...written].map(([table, rows]) => [table, { rows, sha256: digestOfRows(reader, table, rows) }]),
  );
}

/**
 * SHA-256, hex, of what the rows say: the canonical JSON (RFC 8785) of each on a line. A member that
 * is null is left out, so that a column added later changes no digest; bytes stand as their own SHA-256.
 * `onRow` hears of each row that is there.
 */
export function digestOfRows(
  reader: Reader,
  table: string,
  ranges: readonly RowRange[],
  onRow: (rowid: number) => void = () => {},
): string {
  const digest = createHash('sha256');
  for (const range of ranges)
    for (const { rowid, row } of sealedRows(reader, table, range)) {
      onRow(rowid);
      digest.update(`${lineOf(row)}\n`);
    }
  return digest.digest('hex');
}

function lineOf(row: SealedRow): string {
  const said = Object.entries(row).flatMap(([name, value]) => {
    if (value === null) return [];
    const plain = value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;
    return [[name, plain] as const];
  });
  return canonicalize(Object.fromEntries(said)) ?? '';
}
