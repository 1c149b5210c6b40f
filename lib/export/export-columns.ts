/** What one exported claim says, column by column, under the same names in every tabular format. */
import type { ExportRow } from './export-row.ts';

export type Cell = string | number | null;

/** In the order that a file has unless somebody chose another. */
export const exportColumns = {
  claim_id: (row) => row.claimId,
  claim: (row) => row.claim,
  wording: (row) => row.wording,
  category: (row) => row.category,
  quantities: (row) => row.quantities.join(' | '),
  statement: (row) => row.statement,
  kind: (row) => row.kind,
  speaker: (row) => row.speaker,
  via: (row) => row.via.join(' | '),
  confidence: (row) => row.confidence,
  cue: (row) => row.cue,
  claim_origin: (row) => row.claimOrigin,
  statement_origin: (row) => row.statementOrigin,
  article: (row) => row.article,
  publisher: (row) => row.publisher,
  published_at: (row) => row.publishedAt,
  address: (row) => row.address,
  retells: (row) => row.retells,
  start: (row) => row.start,
  end: (row) => row.end,
  text_sha256: (row) => row.textHash,
  attribution_check: (row) => row.attribution,
  attribution_by: (row) => row.attributionBy,
  attribution_at: (row) => row.attributionAt,
  verdict: (row) => row.verdict,
  justification: (row) => row.justification,
  checker: (row) => row.verdictBy,
  verdict_at: (row) => row.verdictAt,
  evidence_count: (row) => row.evidence.length,
  evidence: (row) => row.evidence.map(evidenceLine).join('\n'),
  link: (row) => row.link,
} satisfies Record<string, (row: ExportRow) => Cell>;

export type ExportColumn = keyof typeof exportColumns;
/** The names of all columns. */
export const exportColumnNames = Object.keys(exportColumns) as ExportColumn[];

/** One piece of evidence: "supports (so): Title, Speaker, Publisher, address: “passage”". */
function evidenceLine(piece: ExportRow['evidence'][number]): string {
  const source = [piece.title, piece.speaker, piece.publisher, piece.address].filter(Boolean).join(', ');
  const counts = piece.counts ? '' : ', does not count';
  return `${piece.stance} (${piece.purpose}${counts}): ${source}${piece.passage ? `: “${piece.passage}”` : ''}`;
}

/** The columns of these names, in their order; every column where none is named. Throws on a name that is none. */
export function columnsOf(names: readonly string[]): [name: string, cell: (row: ExportRow) => Cell][] {
  return (names.length === 0 ? exportColumnNames : names).map((name) => {
    if (!Object.hasOwn(exportColumns, name)) throw new RangeError(`No column is called ${name}`);
    return [name, exportColumns[name as ExportColumn]];
  });
}
