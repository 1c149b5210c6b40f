/**
 * What LibreOffice makes of hostile cells: a file of each table format, with every shape in every text
 * column, is opened and saved as a flat document. No cell may be a formula, and every text has to be
 * what went out. Says so and measures nothing where soffice is missing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { exampleRow, fileOf } from '#lib/export/example-row.ts';
import type { ExportRow } from '#lib/export/export-row.ts';
import { formats } from '#lib/export/formats.ts';
import { hostileCells, hostileTexts } from '#lib/export/hostile-texts.ts';
import { fromSafeCell } from '#lib/export/spreadsheet-safe.ts';

const columns = ['claim', 'wording', 'statement', 'speaker', 'cue', 'article', 'publisher', 'retells'].concat(
  ['attribution_by', 'justification', 'checker'],
);
/** A program that opens a table of text cannot give these back: it has one kind of line end, and no NUL. */
const readable = (text: string) => text.replace(/\r\n?/g, '\n').replaceAll('\0', '');

if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('LibreOffice (soffice) is not on this machine: nothing was measured.');
} else {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-spreadsheets-'));
  try {
    for (const format of ['csv', 'xlsx'] as const) await measure(format, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(format: 'csv' | 'xlsx', folder: string): Promise<void> {
  const texts = [...hostileCells, ...hostileTexts];
  const file = join(folder, `hostile.${format}`);
  writeFileSync(
    file,
    await fileOf(await formats[format](), texts.map(rowOf), { columns, byteOrderMark: true }),
  );
  const asText = format === 'csv' ? ['--infilter=CSV:44,34,76,1'] : [];
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  spawnSync('soffice', [profile, '--headless', ...asText, '--convert-to', 'fods', '--outdir', folder, file]);
  const cells = cellsOf(readFileSync(join(folder, 'hostile.fods'), 'utf8'), texts.length);
  const formulas = cells.flat().filter((cell) => cell.isFormula).length;
  const equal = texts.flatMap((text, row) =>
    columns.map((_, column) => {
      const found = cells[row]?.[column]?.text ?? '';
      return readable(format === 'csv' ? fromSafeCell(found) : found) === readable(text);
    }),
  );
  const same = equal.filter(Boolean).length;
  console.log(
    `${format}: ${equal.length} hostile cells, ${formulas} formulas, ${same} texts as they went out`,
  );
  if (formulas > 0) process.exitCode = 1;
}

function rowOf(text: string): ExportRow {
  return {
    ...exampleRow,
    claim: text,
    wording: text,
    statement: text,
    speaker: text,
    cue: text,
    article: text,
    publisher: text,
    retells: text,
    attributionBy: text,
    justification: text,
    verdictBy: text,
  };
}

/** The cells of the first sheet under its head. */
function cellsOf(fods: string, count: number): { text: string; isFormula: boolean }[][] {
  const spelledOut = fods
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = 1) => ' '.repeat(count))
    .replaceAll('<text:tab/>', '\t');
  const document = new DOMParser().parseFromString(spelledOut, 'text/xml') as unknown as Document;
  const [table] = document.getElementsByTagName('table:table');
  return Array.from(table?.getElementsByTagName('table:table-row') ?? [])
    .slice(1, count + 1)
    .map((row) =>
      Array.from(row.children).flatMap((cell) => {
        const text = Array.from(cell.children, (line) => line.textContent).join('\n');
        const times = Number(cell.getAttribute('table:number-columns-repeated') ?? 1);
        const isFormula = cell.hasAttribute('table:formula');
        return Array.from({ length: Math.min(times, columns.length) }, () => ({ text, isFormula }));
      }),
    );
}
