/** One cell as XML: a number, a date or a text, and never a formula. */
import { cutToCell, xmlText } from './cell-text.ts';
import { type Look, lookId } from './styles.ts';

/** A number or a text; a date or a moment is the number of days that Excel counts. */
export interface SheetCell {
  value: string | number;
  look: Look;
}

const formulaLike = /^[\s\p{Cc}\p{Cf}"']*[=+\-@＝＋－＠]/u;

/** A text's cell; one that begins like a formula is marked as a text for good. */
export function textCell(text: string, look: Look = 'text'): SheetCell {
  const value = cutToCell(text);
  return { value, look: look === 'text' && formulaLike.test(value) ? 'quoted_text' : look };
}

/** `column` and `row` from 0. */
export function cellXml({ value, look }: SheetCell, column: number, row: number): string {
  const at = `r="${cellName(column, row)}" s="${lookId(look)}"`;
  if (value === '') return `<c ${at}/>`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** A1 of column 0 and row 0. */
export function cellName(column: number, row: number): string {
  return columnName(column) + (row + 1);
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
