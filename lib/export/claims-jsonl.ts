/** Claims as JSON Lines: one object a claim, the names of ExportRow, nothing escaped but what JSON asks for. */
import type { ClaimsFile } from './claims-file.ts';
import { columnsOf, type ExportColumn } from './export-columns.ts';
import type { ExportRow } from './export-row.ts';

/** What each column of a table is called in a row. */
const fields: Record<ExportColumn, keyof ExportRow> = {
  claim_id: 'claimId',
  claim: 'claim',
  wording: 'wording',
  category: 'category',
  quantities: 'quantities',
  statement: 'statement',
  kind: 'kind',
  speaker: 'speaker',
  via: 'via',
  confidence: 'confidence',
  cue: 'cue',
  claim_origin: 'claimOrigin',
  statement_origin: 'statementOrigin',
  article: 'article',
  publisher: 'publisher',
  published_at: 'publishedAt',
  address: 'address',
  retells: 'retells',
  start: 'start',
  end: 'end',
  text_sha256: 'textHash',
  attribution_check: 'attribution',
  attribution_by: 'attributionBy',
  attribution_at: 'attributionAt',
  verdict: 'verdict',
  justification: 'justification',
  checker: 'verdictBy',
  verdict_at: 'verdictAt',
  evidence_count: 'evidence',
  evidence: 'evidence',
  link: 'link',
};

export const claimsJsonl: ClaimsFile = {
  mediaType: 'application/x-ndjson; charset=utf-8',
  extension: 'jsonl',
  async *write(batches, { columns }) {
    const wanted = columnsOf(columns).map(([name]) => fields[name as ExportColumn]);
    // Where nobody chose, a row goes out whole: it says more than a table has columns for.
    const chosen = columns.length === 0 ? undefined : (row: ExportRow) => pick(row, wanted);
    for await (const rows of batches)
      yield Buffer.from(rows.map((row) => `${JSON.stringify(chosen?.(row) ?? row)}\n`).join(''));
  },
};

function pick(row: ExportRow, names: (keyof ExportRow)[]): Partial<ExportRow> {
  return Object.fromEntries(names.map((name) => [name, row[name]]));
}
