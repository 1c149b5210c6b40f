/**
 * Makes a cell of a CSV file inert in spreadsheets, and takes that back without loss.
 *
 * A program that opens the file may run whatever begins like a formula, also behind blanks, and
 * also where it splits a cell by itself (at semicolons, tabs or line ends). An apostrophe goes
 * before each such beginning; one that the text already has there is doubled, so that reading the
 * file back is exact. Source: OWASP "CSV Injection", CWE-1236; full-width signs count as well.
 */
const blank = String.raw`[[\s\p{Cc}\p{Cf}"]--[\t\r\n]]`;
const sign = '[=+\\-@＝＋－＠]';
const beginning = new RegExp(`(?<=^|[;\t\r\n])(?='*${blank}*${sign})`, 'gv');
const guarded = new RegExp(`(?<=^|[;\t\r\n])'(?='*${blank}*${sign})`, 'gv');

/** The cell as it goes into the file. */
export function toSafeCell(cell: string): string {
  return cell.replace(beginning, "'");
}

/** The cell as it was before toSafeCell. */
export function fromSafeCell(cell: string): string {
  return cell.replace(guarded, '');
}
