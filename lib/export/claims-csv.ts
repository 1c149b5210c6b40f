/** Claims as CSV after RFC 4180: one row a claim, CRLF, every cell inert in spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import type { ClaimsFile } from './claims-file.ts';
import { type Cell, columnsOf } from './export-columns.ts';
import { toSafeCell } from './spreadsheet-safe.ts';

export const claimsCsv: ClaimsFile = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  async *write(batches, { columns, byteOrderMark }) {
    const wanted = columnsOf(columns);
    yield Buffer.from((byteOrderMark ? '\ufeff' : '') + lines([wanted.map(([header]) => header)]));
    for await (const rows of batches)
      yield Buffer.from(lines(rows.map((row) => wanted.map(([, cell]) => safe(cell(row))))));
  },
};

function safe(cell: Cell): string {
  return cell === null ? '' : typeof cell === 'number' ? String(cell) : toSafeCell(cell);
}

/** The library quotes a whole CRLF alone; RFC 4180 asks for each half, and spreadsheets split at the others. */
const quoted = /[\r\n;\t']/;

function lines(records: string[][]): string {
  return records.length === 0
    ? ''
    : stringify(records, { record_delimiter: 'windows', quoted_match: quoted });
}
