import type { QuantityBound } from '../../vocabulary.ts';
import { boundsAfter, boundsBefore, particleVerbs } from '../en/bound-phrases.ts';
import type { Token } from '../words/split-tokens.ts';

export interface BoundReading {
  bound: QuantityBound;
  /** The first token of the phrase (before), or the token after it (after). */
  at: number;
}

const openers = new Set([
  '“',
  '"',
  '‘',
  "'",
  '„',
  '«',
  '(',
  '$',
  '£',
  '€',
  '₴',
  '₽',
  '¥',
  '₹',
  '₪',
  '~',
  '≈',
]);
const dialectPrefixes = new Set(['us', 'a', 'c']);
/** The words that phrases of a bound end with, or begin with: no other needs a look. */
const closing = new Set([...boundsBefore.keys()].map((phrase) => phrase.split(' ').at(-1)));
const opening = new Set([...boundsAfter.keys()].map((phrase) => phrase.split(' ')[0]));

/** Reads how exactly a number is meant from the words that end right before token `at`. */
export function readBoundBefore(tokens: Token[], at: number): BoundReading | null {
  let end = at;
  let nearly = false;
  while (openers.has(tokens[end - 1]?.text ?? '')) {
    end--;
    nearly ||= tokens[end]?.text === '~' || tokens[end]?.text === '≈';
    if (tokens[end]?.text === '$' && tokens[end]?.tight && dialectPrefixes.has(tokens[end - 1]?.lower ?? ''))
      end--;
  }
  if (nearly) return { bound: 'about', at: end };
  if (!closing.has(tokens[end - 1]?.lower)) return null;
  for (const length of [4, 3, 2, 1]) {
    if (end < length) continue;
    const words = tokens.slice(end - length, end);
    const bound = boundsBefore.get(words.map(({ lower }) => lower).join(' '));
    const particle = length === 1 && particleVerbs.has(tokens[end - 2]?.lower ?? '');
    if (bound && !particle) return { bound, at: end - length };
  }
  return null;
}

/** Reads it from the words that begin at token `at`: or more, or so, +. */
export function readBoundAfter(tokens: Token[], at: number): BoundReading | null {
  if (tokens[at]?.text === '+' && tokens[at]?.tight) return { bound: 'at_least', at: at + 1 };
  if (tokens[at]?.text === '-' && tokens[at + 1]?.tight) {
    if (tokens[at + 1]?.lower === 'odd') return { bound: 'about', at: at + 2 };
    if (tokens[at + 1]?.lower === 'plus') return { bound: 'at_least', at: at + 2 };
  }
  if (!opening.has(tokens[at]?.lower)) return null;
  for (const length of [3, 2]) {
    const words = tokens.slice(at, at + length).map(({ lower }) => lower);
    const bound = boundsAfter.get(words.join(' '));
    if (bound) return { bound, at: at + length };
  }
  return null;
}
