import { timeWords } from '../en/time-words.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';

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
const isObjectPronoun = isOneOf(['him', 'her', 'them', 'me', 'us']);
export const phraseTags = new Set(['NOUN', 'PROPN', 'ADJ', 'NUM', 'SYM', 'X']);
export const longestPhrase = 24;

export const isPossessive = isOneOf(possessives);
export const isPronoun = isOneOf(subjectPronouns);
export const isNominal = (word: Word | undefined) =>
  word !== undefined &&
  (phraseTags.has(word.tag) || isPossessiveMark(word) || (word.tag === 'PUNCT' && word.text === '-'));
export const isTime = isOneOf(timeWords);
export const isDeterminer = (word: Word | undefined) =>
  word !== undefined && (word.tag === 'DET' || isPossessive(word));
export const isPossessiveMark = isOneOf(["'", "'s"]);

/** The noun phrase that starts at word `from`; null where none does. Possessive and prepositional parts belong to it. */
export function nounPhraseAfter(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (!first) return null;
  if (isPronoun(first) || isObjectPronoun(first)) {
    const numbers = counts.has(first.lower);
    const leads =
      ((numbers || isPossessive(first)) && isNominal(words[from + 1])) ||
      (numbers && words[from + 1]?.lower === 'of');
    if (!leads) return { from, to: from + 1 };
  }
  let i = from;
  let end = from;
  for (; i < Math.min(words.length, from + longestPhrase); i++) {
    const word = words[i];
    if (!word) break;
    if (isTime(word) && i > from && !isPossessiveMark(words[i + 1]) && !datesNoun(words, i)) break;
    if (isNominal(word) || isParticipleInside(words, i, from)) end = i + 1;
    else if (i === from && counts.has(word.lower)) end = i + 1;
    else if (isPremodified(words, i, from)) continue;
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
      i > from &&
      /^(?:of|in|for|at|from)$/.test(word.lower) &&
      !isTime(words[i + 1])
    )
      continue;
    else if (
      word.tag === 'CCONJ' &&
      end === i &&
      i > from &&
      word.lower !== 'but' &&
      (isNominal(words[i + 1]) || isDeterminer(words[i + 1]))
    )
      continue;
    else break;
  }
  return end > from ? { from, to: end } : null;
}

/** “A | January | 2016 study”, “its | morning | update”: a time between an article and its noun. */
function datesNoun(words: readonly Word[], i: number): boolean {
  if (!/^(?:an?|its|his|her|their)$/.test(words[i - 1]?.lower ?? '')) return false;
  const noun = words[i + 1]?.tag === 'NUM' ? words[i + 2] : words[i + 1];
  return noun?.tag === 'NOUN' && !isTime(noun);
}

/** “A | just | released poll”, “the | archived version”: what grades or describes between an article and its noun. */
function isPremodified(words: readonly Word[], i: number, from: number): boolean {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (!before || !word || !next || i === from) return false;
  const article = /^(?:a|an|the)$/;
  if (word.tag === 'ADV') {
    const described = next.tag === 'VERB' && !/ing$/.test(next.lower) && isNominal(words[i + 2]);
    return (article.test(before.lower) || isPossessiveMark(before)) && (isNominal(next) || described);
  }
  if (word.tag !== 'VERB' || /ing$/.test(word.lower) || !isNominal(next) || next.text === '-') return false;
  if (article.test(before.lower)) return /(?:ed|en)$/.test(word.lower);
  return before.tag === 'ADV' && article.test(words[i - 2]?.lower ?? '');
}

/** “Texas-based”, “the polling average”, “recent polling”: a participle that belongs to the name of a thing. */
function isParticipleInside(words: readonly Word[], i: number, from: number): boolean {
  const before = words[i - 1];
  if (words[i]?.tag !== 'VERB' || i <= from || !before) return false;
  if (before.text === '-' && i - 1 > from) return true;
  if (isPossessiveMark(before) && words[i + 1]?.tag === 'NOUN') return true;
  return /ing$/.test(words[i]?.lower ?? '') && before.tag === 'ADJ' && !isNominal(words[i + 1]);
}
