/** Claims as CSV after RFC 4180: one row a claim, CRLF, every cell inert in spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import type { ClaimsFile } from './claims-file.ts';
import type { ExportRow } from './export-row.ts';
import { toSafeCell } from './spreadsheet-safe.ts';

/** Column by column, in the file's order: the header and the cell. */
const columns: [header: string, cell: (row: ExportRow) => string | number | null][] = [
  ['claim_id', (row) => row.claimId],
  ['claim', (row) => row.claim],
  ['wording', (row) => row.wording],
  ['category', (row) => row.category],
  ['quantities', (row) => row.quantities.join(' | ')],
  ['statement', (row) => row.statement],
  ['kind', (row) => row.kind],
  ['speaker', (row) => row.speaker],
  ['via', (row) => row.via.join(' | ')],
  ['confidence', (row) => row.confidence],
  ['cue', (row) => row.cue],
  ['claim_origin', (row) => row.claimOrigin],
  ['statement_origin', (row) => row.statementOrigin],
  ['article', (row) => row.article],
  ['publisher', (row) => row.publisher],
  ['published_at', (row) => row.publishedAt],
  ['address', (row) => row.address],
  ['retells', (row) => row.retells],
  ['start', (row) => row.start],
  ['end', (row) => row.end],
  ['text_sha256', (row) => row.textHash],
  ['attribution_check', (row) => row.attribution],
  ['attribution_by', (row) => row.attributionBy],
  ['attribution_at', (row) => row.attributionAt],
  ['verdict', (row) => row.verdict],
  ['justification', (row) => row.justification],
  ['checker', (row) => row.verdictBy],
  ['verdict_at', (row) => row.verdictAt],
  ['evidence_count', (row) => row.evidence.length],
  ['evidence', (row) => row.evidence.map(evidenceLine).join('\n')],
  ['link', (row) => row.link],
];

/** One piece of evidence: "supports (so): Title, Speaker, Publisher, address: “passage”". */
function evidenceLine(piece: ExportRow['evidence'][number]): string {
  const source = [piece.title, piece.speaker, piece.publisher, piece.address].filter(Boolean).join(', ');
  const counts = piece.counts ? '' : ', does not count';
  return `${piece.stance} (${piece.purpose}${counts}): ${source}${piece.passage ? `: “${piece.passage}”` : ''}`;
}

export const claimsCsv: ClaimsFile = {
  mediaType: 'text/csv; charset=utf-8',
  extension: 'csv',
  begin: ({ byteOrderMark }) => (byteOrderMark ? '\ufeff' : '') + lines([columns.map(([header]) => header)]),
  rows: (rows) => lines(rows.map((row) => columns.map(([, cell]) => safe(cell(row))))),
};

function safe(cell: string | number | null): string {
  return cell === null ? '' : typeof cell === 'number' ? String(cell) : toSafeCell(cell);
}

/** The library quotes a whole CRLF alone; RFC 4180 asks for each half, and spreadsheets split at the others. */
const quoted = /[\r\n;\t']/;

function lines(records: string[][]): string {
  return records.length === 0
    ? ''
    : stringify(records, { record_delimiter: 'windows', quoted_match: quoted });
}
