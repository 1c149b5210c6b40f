/** A text as it stands inside a cell's XML: nothing of it is markup, a formula or lost. */
import { wordsFor } from '#lib/words/words-for.ts';
import { edgeBefore } from '../grapheme-edges.ts';

/** What Excel keeps of a cell, in UTF-16 units; a file with more is “repaired” by it, which is to say cut unseen. */
export const maxCellLength = 32_767;

/** The text, or as much of it as a cell holds with a sentence that says how much is missing. */
export function cutToCell(text: string): string {
  if (text.length <= maxCellLength) return text;
  const mark = (missing: number) => wordsFor('files')('cut', { missing });
  const end = edgeBefore(text, maxCellLength - mark(text.length).length);
  return text.slice(0, end) + mark(text.length - end);
}

/** What XML cannot hold or would change on reading (a CR becomes LF), and what reads like the escape for it. */
const unsafe = /[[\p{Cc}\ufffe\uffff]--[\t\n]]|_(?=x[0-9A-Fa-f]{4}_)/gv;
const markup: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For attributes and elements alike; ISO/IEC 29500-1, 22.9.2.19 ST_Xstring: other characters as _xHHHH_. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(unsafe, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (char) => markup[char] ?? '');
}
