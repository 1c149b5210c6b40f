import type { Span } from '../analysis.ts';
import { danglers } from '../en/clause-openers.ts';
import { newsAgencies } from '../en/news-agencies.ts';
import { isFiniteVerb } from '../phrases/has-verb.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf, wordTest } from '../words/word-tests.ts';

const agencyWords = new Set(newsAgencies.map((name) => name.split(' ')[0]));

export type ClauseKind = 'main' | 'relative' | 'participle' | 'adverbial' | 'item' | 'nominal';

export interface Clause {
  kind: ClauseKind;
  /** From its first word to its last; conjunctions before it and marks after it are left out. */
  span: Span;
  words: Word[];
  /** The word that tied it to the clause before: after, if, while. */
  opener: string | null;
}

/** The clause among words `[from, to)`, without what only ties it to others; null where nothing is left. */
export function trimClause(
  text: string,
  all: Word[],
  from: number,
  to: number,
  kind: ClauseKind,
  opener: string | null,
): Clause | null {
  let [first, last] = [from, to - 1];
  while (first <= last && isEdge(all, first)) first++;
  last = beforeCredit(all, first, last);
  while (last >= first && (isMark(all[last]) || isDangler(all[last]))) last--;
  const [head, tail] = [all[first], all[last]];
  if (!head || !tail || first > last) return null;
  const end = closing(text, head.start, tail.end, all[last + 1]);
  return { kind, span: [head.start, end], words: all.slice(first, last + 1), opener };
}

/** A picture's credit in brackets at the end (Getty, AP) is no part of the clause. */
function beforeCredit(all: Word[], first: number, last: number): number {
  if (all[last]?.text !== ')') return last;
  for (let k = last - 1; k > Math.max(first, last - 8); k--)
    if (all[k]?.text === '(') {
      const inside = all.slice(k + 1, last);
      const credit =
        inside.some(({ text }) => text === '/' || agencyWords.has(text)) &&
        !inside.some(({ text }) => /\d/.test(text));
      return credit ? k - 1 : last;
    }
  return last;
}

const isMark = wordTest(({ text }) => !/[\p{L}\p{N}%$£€]/u.test(text));
const isDangler = isOneOf(danglers);
const ties = isOneOf('and but or so then as though although while however meanwhile'.split(' '));
const isEdge = (words: Word[], at: number): boolean =>
  isMark(words[at]) ||
  (ties(words[at]) && !(words[at]?.lower === 'as' && words[at + 1]?.lower === 'of')) ||
  (words[at]?.lower === 'that' && !isFiniteVerb(words, at + 1));

/** Takes the closing mark in where the clause holds the opening one. */
function closing(text: string, start: number, end: number, next: Word | undefined): number {
  if (!next || next.start !== end) return end;
  const words = text.slice(start, end);
  for (const [open, close] of brackets) {
    if (!close.includes(next.text)) continue;
    const opened = words.lastIndexOf(open);
    const odd = open === close ? words.split(open).length % 2 === 0 : true;
    if (opened >= 0 && odd && ![...close].some((mark) => words.indexOf(mark, opened + 1) >= 0))
      return next.end;
  }
  return end;
}

const brackets = [
  ['“', '”'],
  ['„', '“”'],
  ['«', '»'],
  ['(', ')'],
  ['‘', '’'],
  ['"', '"'],
] as const;
