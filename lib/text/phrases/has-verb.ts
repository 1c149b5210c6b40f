import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';

const noAuxiliary = new Set(['be', 'been', 'being', 'having']);

/** A verb that can carry a clause: no infinitive, no -ing form, no participle before "by". */
export function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || (word.tag !== 'AUX' && word.tag !== 'VERB')) return false;
  const before = words[at - 1];
  if (before?.lower === 'to') return false;
  if (word.tag === 'AUX') return !noAuxiliary.has(word.lower);
  const lower = before?.lower ?? '';
  if (word.lower.endsWith('ing') || lower === 'be' || lower === 'been' || lower === 'being') return false;
  const after = words[at + 1];
  if (before?.tag === 'DET' || before?.tag === 'ADJ' || before?.tag === 'NUM')
    if (after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.tag === 'ADJ') return false;
  return !(after?.lower === 'by' && before?.tag !== 'AUX') || isChange(word);
}

/** “Waiting times fell by 12 percent”: what changes by itself does so by an amount, and “by” names nobody who did it. */
const isChange = isOneOf(
  'fell rose grew shrank sank climbed dropped declined increased decreased jumped slipped dipped surged soared plunged tumbled slumped dwindled rebounded'.split(
    ' ',
  ),
);

/** Hardly so many words stand without a verb. What goes on without one is counted once: clauses are looked for again and again. */
const few = 40;
const counts = new WeakMap<Word[], Uint32Array>();

/** Is there a finite verb among the words `[from, to)`? */
export function hasVerb(words: Word[], from: number, to: number): boolean {
  const first = Math.max(0, from);
  const last = Math.min(to, words.length);
  const near = Math.min(last, first + few);
  for (let k = first; k < near; k++) if (isFiniteVerb(words, k)) return true;
  if (near === last) return false;
  const before = counts.get(words) ?? countVerbs(words);
  return (before[last] ?? 0) > (before[near] ?? 0);
}

/** Finite verbs before each word. */
function countVerbs(words: Word[]): Uint32Array {
  const before = new Uint32Array(words.length + 1);
  for (let k = 0; k < words.length; k++) before[k + 1] = (before[k] ?? 0) + (isFiniteVerb(words, k) ? 1 : 0);
  counts.set(words, before);
  return before;
}

/** First, largest, most: what can be looked up by comparing. */
export const isSuperlative = (word: Word | undefined): boolean =>
  word !== undefined &&
  /^(?:first|last|only|most|least|best|worst|second|third|.{3,}[^r]est)$/.test(word.lower);
