/** How wide each column of a claims sheet is and what it holds besides text. Widths in characters. */

import type { Cell, ExportColumn } from '../export-columns.ts';
import type { ExportRow } from '../export-row.ts';
import { webAddress } from '../web-address.ts';
import { type SheetCell, textCell } from './cell-xml.ts';
import { timeCell } from './spreadsheet-time.ts';

const widths: Partial<Record<ExportColumn, number>> = {
  claim_id: 9,
  claim: 52,
  wording: 52,
  quantities: 22,
  statement: 60,
  speaker: 24,
  via: 22,
  article: 34,
  publisher: 20,
  published_at: 17,
  address: 40,
  start: 9,
  end: 9,
  statement_origin: 17,
  text_sha256: 20,
  attribution_check: 18,
  attribution_at: 17,
  verdict_at: 17,
  justification: 48,
  evidence_count: 15,
  evidence: 64,
  link: 36,
};
const times: readonly string[] = ['published_at', 'attribution_at', 'verdict_at'] satisfies ExportColumn[];
const links: readonly string[] = ['address', 'link'] satisfies ExportColumn[];

export interface SheetColumn {
  name: string;
  width: number;
  /** Nothing where the cell is empty. */
  cell: (row: ExportRow) => SheetCell | null;
  /** Where a click on the cell leads; null: nowhere. */
  target: (row: ExportRow) => string | null;
}

export function sheetColumn([name, cell]: [name: string, cell: (row: ExportRow) => Cell]): SheetColumn {
  const column = name as ExportColumn;
  return {
    name,
    width: widths[column] ?? 15,
    cell: (row) => sheetCell(column, cell(row)),
    target: (row) => (links.includes(column) ? shortAddress(cell(row)) : null),
  };
}

function sheetCell(column: ExportColumn, value: Cell): SheetCell | null {
  if (value === null) return null;
  if (typeof value === 'number') return { value, look: column === 'confidence' ? 'share' : 'number' };
  if (column === 'text_sha256') return textCell(value, 'digest');
  return times.includes(column) ? timeCell(value) : textCell(value);
}

/** Excel takes no longer link. */
const maxTarget = 2_079;

function shortAddress(value: Cell): string | null {
  const address = typeof value === 'string' ? webAddress(value) : null;
  return address !== null && address.length <= maxTarget ? address : null;
}
