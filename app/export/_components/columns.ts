/** The chosen columns of a file as a list that is changed one column at a time. */
import { type ExportColumn, exportColumnNames } from '#lib/export/export-columns.ts';

/** What an editor reads in a list: who said what, whether they did, whether it is so, and by what. */
export const shortList: ExportColumn[] = [
  'claim',
  'wording',
  'speaker',
  'attribution_check',
  'verdict',
  'justification',
  'evidence',
  'article',
  'link',
];

/** What an earlier version kept, or somebody wrote there by hand: names that are none are left out. */
export function readColumns(kept: string | undefined): ExportColumn[] {
  const known = parseList(kept).filter((name) => (exportColumnNames as unknown[]).includes(name));
  return [...new Set(known)] as ExportColumn[];
}

/** Takes the column out, or puts it at the end. */
export function toggleColumn(chosen: readonly ExportColumn[], column: ExportColumn): ExportColumn[] {
  return chosen.includes(column) ? chosen.filter((one) => one !== column) : [...chosen, column];
}

/** One place up (-1) or down (1); at an end it stays. */
export function moveColumn(
  chosen: readonly ExportColumn[],
  column: ExportColumn,
  by: -1 | 1,
): ExportColumn[] {
  const from = chosen.indexOf(column);
  const to = Math.min(Math.max(from + by, 0), chosen.length - 1);
  return from < 0 ? [...chosen] : chosen.filter((one) => one !== column).toSpliced(to, 0, column);
}

function parseList(words: string | undefined): unknown[] {
  try {
    const list: unknown = JSON.parse(words ?? '[]');
    return Array.isArray(list) ? list : [];
  } catch {
    return [];
  }
}
