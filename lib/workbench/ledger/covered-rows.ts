/** What a ledger line says of the rows that were written with it, so that a change to them shows. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Reader, Transaction } from '#db/open.ts';
import { type RowRange, type SealedRow, sealedRows, takeWrittenRows, wholeTable } from '#db/sealed-rows.ts';
import type { CoveredRows } from './schema.ts';

/** Rows that this transaction wrote and no line covers yet; undefined where there are none. */
export function newlyWritten(tx: Transaction): CoveredRows | undefined {
  return cover(tx, takeWrittenRows(tx.$client));
}

/** Everything that these tables hold now. Reads all of it. */
export function everythingIn(tx: Transaction, tables: readonly string[]): CoveredRows | undefined {
  takeWrittenRows(tx.$client);
  const ranges = tables.map((table) => [table, wholeTable(tx, table)] as const);
  return cover(tx, new Map(ranges.flatMap(([table, range]) => (range ? [[table, [range]]] : []))));
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
  const said = Object.entries(row).flatMap(([name, value]) =>
    value === null ? [] : [[name, plainValue(name, value)] as const],
  );
  return canonicalize(Object.fromEntries(said)) ?? '';
}

function plainValue(name: string, value: NonNullable<SealedRow[string]>) {
  if (value instanceof Uint8Array) return createHash('sha256').update(value).digest('hex');
  // SQLite keeps a text there too: the words of a digest must not pass for the bytes that have it.
  return name === 'bytes' ? { text: value } : value;
}
