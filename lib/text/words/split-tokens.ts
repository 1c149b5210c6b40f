import type { Span } from '../analysis.ts';
import { isPlainLetter } from './letters.ts';
import type { Word } from './read-words.ts';
import { formOf } from './word-form.ts';

export interface Token {
  /** As written. */
  text: string;
  /** Lower case, with straight apostrophes, for looking up in word lists. */
  lower: string;
  /** By which tests of single words are looked up (word-tests.ts). */
  number: number;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Nothing stands between this token and the one before it. */
  tight: boolean;
}

// A number keeps its separators (1,000; 2.5; 12 000); a word keeps its apostrophes (don't, Kyiv’s).
const number = /\d{1,3}(?:[\u0020\u00a0\u2009\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/y;
const word = /\p{L}[\p{L}\p{M}]*(?:[’'][\p{L}\p{M}]+)*/uy;
const space = /\s/;

/**
 * Splits a part of the text into words, numbers and single marks, in order; offsets are those of the
 * whole text. Takes any string; linear in the length of the part. `known`: the same text split for the grammar,
 * in order; most words are the same.
 */
export function splitTokens(
  text: string,
  [from, to]: Span = [0, text.length],
  known: readonly Word[] = [],
): Token[] {
  const tokens: Token[] = [];
  let before = -1;
  let next = 0;
  for (let start = from; start < to; ) {
    const kind = kindAt(text, start);
    if (kind === 'space') {
      start += 1;
      continue;
    }
    const end = Math.min(to, endOf(text, start, kind));
    while (next < known.length && (known[next]?.start ?? start) < start) next++;
    const word = known[next];
    const form = word?.start === start && word.end === end ? word : formOf(text.slice(start, end));
    tokens.push({
      text: form.text,
      // A lone ’ closes a quotation, or shows whose something is.
      lower: kind === 'mark' ? form.text : form.lower,
      number: kind === 'mark' && form.text === '’' ? 0 : form.number,
      start,
      end,
      kind,
      tight: start === before,
    });
    before = end;
    start = end;
  }
  return tokens;
}

/** What begins here; the commonest characters are told without a pattern. */
function kindAt(text: string, at: number): Token['kind'] | 'space' {
  const code = text.charCodeAt(at);
  if (isPlainLetter(code)) return 'word';
  if (code === 32) return 'space';
  if (code >= 48 && code <= 57) return 'number';
  if (code > 127) {
    word.lastIndex = at;
    if (word.test(text)) return 'word';
  }
  return space.test(text.charAt(at)) ? 'space' : 'mark';
}

function endOf(text: string, start: number, kind: Token['kind']): number {
  if (kind === 'mark') return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  if (kind === 'number') return endOfMatch(number, text, start);
  let end = start;
  while (isPlainLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return end > start && (next === 32 || next === 46 || next === 44) ? end : endOfMatch(word, text, start);
}

function endOfMatch(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : start + 1;
}
