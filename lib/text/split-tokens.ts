import type { Span } from './analysis.ts';

export interface Token {
  /** As written. */
  text: string;
  /** Lower case, with straight apostrophes, for looking up in word lists. */
  lower: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Nothing stands between this token and the one before it. */
  tight: boolean;
}

// A number keeps its separators (1,000; 2.5; 12 000); a word keeps its apostrophes (don't, Kyiv’s).
const tokenPattern =
  /\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:[’'][\p{L}\p{M}]+)*|\S/gu;

/**
 * Splits a part of the text into words, numbers and single marks, in order; offsets are those of the
 * whole text. Takes any string; linear in the length of the part.
 */
export function splitTokens(text: string, [from, to]: Span = [0, text.length]): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  for (const { 0: found, index } of text.slice(from, to).matchAll(tokenPattern)) {
    const start = from + index;
    const end = start + found.length;
    tokens.push({
      text: found,
      lower: found.toLowerCase().replaceAll('’', "'"),
      start,
      end,
      kind: /^\d/.test(found) ? 'number' : /^\p{L}/u.test(found) ? 'word' : 'mark',
      tight: start === before,
    });
    before = end;
  }
  return tokens;
}
