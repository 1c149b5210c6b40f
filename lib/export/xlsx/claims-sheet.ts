/** The sheet of claims as XML, row by row. */
import type { ExportRow } from '../export-row.ts';
import { cellName, cellXml, type SheetCell, textCell } from './cell-xml.ts';
import type { SheetColumn } from './column-looks.ts';
import type { SheetLinks } from './sheet-links.ts';

/** Of so many rows about 100 kB of XML are in memory at once. */
const rowsAtATime = 25;
/** Characters to print across one page; a wider sheet goes over several. */
const maxPageWidth = 220;

/** xl/worksheets/sheet1.xml: a frozen head with a filter, and a row a claim. */
export async function* claimsSheet(
  batches: AsyncIterable<ExportRow[]>,
  columns: SheetColumn[],
  count: number,
  links: SheetLinks,
): AsyncGenerator<Buffer> {
  const table = `A1:${cellName(columns.length - 1, count)}`;
  yield Buffer.from(opening(columns, table));
  const head = columns.map(({ name }): SheetCell => ({ value: name, look: 'head' }));
  yield Buffer.from(rowXml(head, columns, 0));
  let at = 1;
  for await (const rows of batches) {
    for (let from = 0; from < rows.length; from += rowsAtATime) {
      const some = rows.slice(from, from + rowsAtATime);
      yield Buffer.from(some.map((row) => rowXml(cellsOf(row, columns, at, links), columns, at++)).join(''));
    }
  }
  yield Buffer.from(`</sheetData><autoFilter ref="${table}"/>`);
  yield* links.hyperlinks();
  yield Buffer.from(
    `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" pageOrder="overThenDown" fitToHeight="0"/><headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`,
  );
}

function opening(columns: SheetColumn[], table: string): string {
  const fits = columns.reduce((sum, { width }) => sum + width, 0) <= maxPageWidth;
  const cols = columns.map(
    ({ width }, k) => `<col min="${k + 1}" max="${k + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="${fits ? 1 : 0}"/></sheetPr><dimension ref="${table}"/><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols><sheetData>`;
}

function cellsOf(
  row: ExportRow,
  columns: SheetColumn[],
  at: number,
  links: SheetLinks,
): (SheetCell | null)[] {
  return columns.map(({ cell, target }, k) => {
    const own = cell(row);
    const leadsTo = target(row);
    if (!own || leadsTo === null || !links.add(k, at, leadsTo)) return own;
    return textCell(String(own.value), 'link');
  });
}

/** Has the line under it that the row's other cells have. */
const empty: SheetCell = { value: '', look: 'text' };
const lineHeight = 15;
/** Excel has no higher row. */
const maxHeight = 409;

/** With the height that its longest cell asks for, since not every program works that out when it opens a file. */
function rowXml(cells: (SheetCell | null)[], columns: SheetColumn[], row: number): string {
  const lines = Math.max(...cells.map((cell, k) => linesOf(cell, columns[k]?.width ?? 1)));
  const height = Math.min(lines * lineHeight, maxHeight);
  const inner = cells.map((cell, column) => cellXml(cell ?? empty, column, row)).join('');
  return `<row r="${row + 1}" ht="${height}">${inner}</row>`;
}

function linesOf(cell: SheetCell | null, width: number): number {
  if (typeof cell?.value !== 'string' || cell.look === 'digest') return 1;
  return cell.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}
