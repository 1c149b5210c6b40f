import { isDeterminer, isNominal, isPronoun } from './read-noun-phrase.ts';
import { isNounEnd } from './read-postmodifier.ts';
import type { Word } from './read-words.ts';

/**
 * Does the word at `i` follow a conjunction that ties it to a phrase which begins its clause, so that both
 * sides speak together: the mayor and | his deputy said; “and” inside an earlier phrase does not.
 */
export function joinsBefore(words: readonly Word[], i: number, floor: number): boolean {
  const conjunction = words[i - 1]?.lower === 'even' || words[i - 1]?.lower === 'also' ? i - 2 : i - 1;
  const word = words[conjunction];
  if (word?.tag !== 'CCONJ' || word.lower === 'but') return false;
  const left = words[conjunction - 1];
  if (left?.tag === 'ADJ' && words[i]?.tag === 'ADJ') return true;
  if (isPronoun(left)) return isBoundary(words[conjunction - 2]);
  return startsAtBoundary(words, conjunction, floor);
}

function startsAtBoundary(words: readonly Word[], conjunction: number, floor: number): boolean {
  let i = conjunction - 1;
  if (!isNounEnd(words[i])) return false;
  while (
    i >= floor &&
    (isNominal(words[i]) ||
      isDeterminer(words[i]) ||
      (words[i]?.tag === 'ADP' && /^(?:of|for)$/.test(words[i]?.lower ?? '')))
  )
    i--;
  return i < 0 || isBoundary(words[i]);
}

const isBoundary = (word: Word | undefined) =>
  word === undefined ||
  word.tag === 'PUNCT' ||
  word.tag === 'SCONJ' ||
  word.lower === 'as' ||
  word.lower === 'to';
