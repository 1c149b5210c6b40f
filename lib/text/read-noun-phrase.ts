import { timeWords } from './en/time-words.ts';
import type { Word } from './read-words.ts';

/** A range of words of one sentence: `[from, to)`. */
export interface Phrase {
  from: number;
  to: number;
}

const subjectPronouns = new Set([
  'he',
  'she',
  'they',
  'it',
  'i',
  'we',
  'you',
  'who',
  'one',
  'someone',
  'somebody',
  'others',
  'everyone',
  'nobody',
  'both',
  'many',
  'some',
  'most',
  'several',
  'few',
]);
/** Pronouns that also count a noun: one party activist, several aides. */
const counts = new Set(['one', 'both', 'many', 'some', 'most', 'several', 'few']);
const possessives = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);
const linking = new Set([
  'of',
  'in',
  'for',
  'at',
  'from',
  'with',
  'on',
  'to',
  'near',
  'close',
  'against',
  'inside',
  'outside',
  'within',
  'under',
  'behind',
  'about',
  'among',
  'across',
  'between',
]);
const phraseTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X']);
const longestPhrase = 24;

export const isPossessive = (word: Word | undefined) => word !== undefined && possessives.has(word.lower);
export const isPronoun = (word: Word | undefined) => word !== undefined && subjectPronouns.has(word.lower);
export const isNominal = (word: Word | undefined) =>
  word !== undefined &&
  (phraseTags.has(word.tag) || /^'s?$/.test(word.lower) || (word.tag === 'PUNCT' && word.text === '-'));
const isTime = (word: Word | undefined) => word !== undefined && timeWords.has(word.lower);
const isDeterminer = (word: Word | undefined) =>
  word !== undefined && (word.tag === 'DET' || isPossessive(word));
const isReduced = (word: Word, next: Word | undefined) =>
  word.tag === 'VERB' &&
  /(?:ed|en|own|led|held|born)$/.test(word.lower) &&
  next !== undefined &&
  (next.tag === 'ADP' || next.lower === 'as');

/** The noun phrase that ends right before word `to`; null where none does. */
export function nounPhraseBefore(words: readonly Word[], to: number): Phrase | null {
  let at = to - 1;
  if (words[at]?.text === ')') at = openingBracket(words, at) - 1;
  const last = words[at];
  if (!last) return null;
  if (isPronoun(last) && !isDeterminer(words[at - 1])) return { from: at, to };
  const substantive = last.tag === 'VERB' && words[at - 1]?.lower === 'the';
  if (!endsPhrase(last) && !substantive) return null;
  const from = phraseStart(words, at, Math.max(0, at - longestPhrase));
  return from <= at ? { from, to } : null;
}

const endsPhrase = (word: Word) =>
  (phraseTags.has(word.tag) &&
    !isTime(word) &&
    !(word.tag === 'ADJ' && /^(?:such|other)$/.test(word.lower))) ||
  isNickname(word);

/** A short quotation that starts with a capital and ends without a stop names somebody: the blogger known as “Heron”. */
const isNickname = (word: Word) =>
  word.quotation !== null && word.end - word.start < 24 && !word.comma && !word.stop;

function openingBracket(words: readonly Word[], close: number): number {
  for (let i = close - 1; i >= Math.max(0, close - 8); i--) if (words[i]?.text === '(') return i;
  return close;
}

/** Walks left from `at` over what can belong to one noun phrase. */
function phraseStart(words: readonly Word[], at: number, floor: number): number {
  let from = at + 1;
  for (let i = at; i >= floor; i--) {
    const word = words[i];
    if (!word) break;
    const before = words[i - 1];
    if (isDeterminer(word)) {
      from = i;
      const owner = words[i - 2];
      const linked =
        before?.tag === 'ADP' &&
        linking.has(before.lower) &&
        (isNounEnd(owner) || (owner !== undefined && isReduced(owner, before) && isNounEnd(words[i - 3])));
      const joined = before?.tag === 'CCONJ' && startsAtBoundary(words, i - 1, floor);
      const doubled = before !== undefined && /^(?:all|both|half)$/.test(before.lower);
      if (!linked && !joined && !doubled) break;
    } else if (isNominal(word) || (word.quotation && isNickname(word))) {
      if (i < at && isTime(word) && !isPossessiveMark(words[i + 1])) break;
      from = i;
    } else if (word.text === ',' && before?.tag === 'ADJ' && /^(?:ADJ|NUM)$/.test(words[i + 1]?.tag ?? '')) {
    } else if (word.lower === 'as' && before?.lower === 'known') {
      i--;
    } else if (i === at && word.tag === 'VERB') {
      from = i;
    } else if (word.tag === 'ADP' && linking.has(word.lower)) {
      if (!isNounEnd(before) || isTime(words[i + 1])) break;
    } else if (word.tag === 'CCONJ' && word.lower !== 'but') {
      if (!startsAtBoundary(words, i, floor)) break;
    } else if (isReduced(word, words[i + 1])) {
      if (!isNounEnd(before)) break;
    } else break;
  }
  return trimStart(words, from, at);
}

const isPossessiveMark = (word: Word | undefined) => word !== undefined && /^'s?$/.test(word.lower);
const isNounEnd = (word: Word | undefined) =>
  word !== undefined &&
  (word.tag === 'NOUN' ||
    word.tag === 'PROPN' ||
    word.tag === 'NUM' ||
    word.lower === 'familiar' ||
    /^(?:some|many|most|several|others|those|all|both|none|one)$/.test(word.lower)) &&
  !isTime(word);

/** Does the phrase on the left of a conjunction begin its clause, so that both sides speak together? */
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
  const before = words[i];
  return (
    before === undefined ||
    i < 0 ||
    before.tag === 'PUNCT' ||
    before.tag === 'SCONJ' ||
    before.lower === 'as' ||
    before.lower === 'to'
  );
}

function trimStart(words: readonly Word[], from: number, at: number): number {
  let i = from;
  while (i <= at && (isPossessiveMark(words[i]) || words[i]?.tag === 'PUNCT')) i++;
  return i;
}

/** The noun phrase that starts at word `from`; null where none does. Possessive and prepositional parts belong to it. */
export function nounPhraseAfter(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (!first) return null;
  if (isPronoun(first) || /^(?:him|her|them|me|us)$/.test(first.lower)) {
    const determines = isPossessive(first) || counts.has(first.lower);
    if (!(determines && isNominal(words[from + 1]))) return { from, to: from + 1 };
  }
  let i = from;
  let end = from;
  for (; i < Math.min(words.length, from + longestPhrase); i++) {
    const word = words[i];
    if (!word) break;
    if (isTime(word) && i > from && !isPossessiveMark(words[i + 1])) break;
    if (isNominal(word) || (word.tag === 'VERB' && words[i - 1]?.text === '-' && i - 1 > from)) end = i + 1;
    else if (
      isDeterminer(word) &&
      (i === from ||
        words[i - 1]?.tag === 'ADP' ||
        words[i - 1]?.tag === 'CCONJ' ||
        words[i - 1]?.tag === 'DET')
    )
      continue;
    else if (
      word.tag === 'ADP' &&
      end === i &&
      /^(?:of|in|for|at|from)$/.test(word.lower) &&
      !isTime(words[i + 1])
    )
      continue;
    else if (
      word.tag === 'CCONJ' &&
      end === i &&
      word.lower !== 'but' &&
      (isNominal(words[i + 1]) || isDeterminer(words[i + 1]))
    )
      continue;
    else break;
  }
  return end > from ? { from, to: end } : null;
}
