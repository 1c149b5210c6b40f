import type { Word } from '../words/read-words.ts';
import { isDeterminer, isNominal, isPronoun } from './read-noun-phrase.ts';
import { isNounEnd } from './read-postmodifier.ts';

/**
 * Does the word at `i` follow a conjunction that ties it to a phrase which begins its clause, so that both
 * sides speak together: the mayor and | his deputy said; “and” inside an earlier phrase does not.
 */
export function joinsBefore(words: readonly Word[], i: number, floor: number): boolean {
  const conjunction = words[i - 1]?.lower === 'even' || words[i - 1]?.lower === 'also' ? i - 2 : i - 1;
  const word = words[conjunction];
  if (word?.tag !== 'CCONJ' || word.lower === 'but') return false;
  const oxford = words[conjunction - 1]?.text === ',' ? 1 : 0;
  const left = words[conjunction - 1 - oxford];
  if (!oxford && left?.tag === 'ADJ' && words[i]?.tag === 'ADJ') return true;
  if (!oxford && left && isPronoun(left)) return isBoundary(words[conjunction - 2]);
  const start = itemStart(words, conjunction - oxford, floor);
  if (start === null) return false;
  return oxford === 0
    ? isBoundary(words[start - 1])
    : words[start - 1]?.text === ',' && itemStart(words, start - 1, floor) !== null;
}

/**
 * Is the comma before word `i` one of a list whose first item opens the clause: Voss, | Oda and Lund said?
 * Items are alike: all names, or all plural nouns.
 */
export function listsBefore(words: readonly Word[], i: number, floor: number): boolean {
  if (words[i - 1]?.text !== ',') return false;
  let comma = i - 1;
  for (let items = 0; items < 6; items++) {
    const start = itemStart(words, comma, floor);
    if (start === null || !isAlike(words[comma - 1], words[lastOfItem(words, i)])) return false;
    if (words[start - 1]?.text !== ',') return isClauseStart(words[start - 1]);
    comma = start - 1;
  }
  return false;
}

const isAlike = (one: Word | undefined, other: Word | undefined) =>
  one !== undefined &&
  other !== undefined &&
  (one.tag === 'PROPN') === (other.tag === 'PROPN') &&
  (one.tag === 'PROPN' || /s$/.test(one.lower) === /s$/.test(other.lower));

function lastOfItem(words: readonly Word[], i: number): number {
  let at = i;
  while (isNominal(words[at + 1])) at++;
  return at;
}

const isClauseStart = (word: Word | undefined) =>
  word === undefined ||
  word.tag === 'CCONJ' ||
  word.tag === 'SCONJ' ||
  word.quotation !== null ||
  /^[:;—–]$/.test(word.text);

/** First word of the short phrase that ends right before word `to`. */
function itemStart(words: readonly Word[], to: number, floor: number): number | null {
  let i = to - 1;
  if (!isNounEnd(words[i])) return null;
  while (
    i >= floor &&
    (isNominal(words[i]) ||
      isDeterminer(words[i]) ||
      (words[i]?.tag === 'ADP' && /^(?:of|for)$/.test(words[i]?.lower ?? '')))
  )
    i--;
  return i + 1;
}

const isBoundary = (word: Word | undefined) =>
  word === undefined ||
  word.tag === 'PUNCT' ||
  word.tag === 'SCONJ' ||
  word.tag === 'CCONJ' ||
  word.tag === 'ADV' ||
  word.lower === 'as' ||
  word.lower === 'to';
