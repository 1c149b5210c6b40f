/** From the lines of a document to one text with places: what every format with structure ends in. */
import { maxArticleBytes } from '#lib/vocabulary.ts';
import type { HintedBlock, ReadDetails, ReadResult } from './article-format.ts';

/** One paragraph, heading, item … of a document; null: the format does not say what it is. */
export interface DocumentLine {
  kind: HintedBlock['kind'] | null;
  /** May hold line breaks that the document itself made. */
  words: string;
}

/** Seen by nobody, and in the way of every word: soft hyphens, zero widths, marks of byte order. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/g;

/**
 * Joins the lines, an empty one between any two, and marks where each of a known kind stands. Gives
 * "empty" without a letter or digit, "too_large" over the limit of an article.
 */
export function layOut(lines: Iterable<DocumentLine>, details: Partial<ReadDetails>): ReadResult {
  const parts: string[] = [];
  const hints: HintedBlock[] = [];
  let at = 0;
  for (const { kind, words } of lines) {
    const line = tidy(words);
    if (line === '') continue;
    if (at > 0) at += 2;
    if (kind) hints.push({ kind, span: [at, at + line.length] });
    parts.push(line);
    at += line.length;
  }
  const text = parts.join('\n\n');
  if (Buffer.byteLength(text) > maxArticleBytes) return { ok: false, reason: 'too_large' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, reason: 'empty' };
  return { ok: true, text, hints, details };
}

/** Blanks as a reader sees them; tabs part the cells of a table. */
export function tidy(words: string): string {
  return words
    .toWellFormed()
    .replace(invisible, '')
    .replace(/(?![\n\t])\p{Cc}/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?([\n\t]) ?/g, '$1')
    .trim();
}
