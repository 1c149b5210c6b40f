import { timeWords } from '../en/time-words.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';
import { isPossessive, nounPhraseAfter, type Phrase } from './read-noun-phrase.ts';

/** What stands between a verb of saying and what was said. */
export interface Circumstance {
  /** First word after it. */
  to: number;
  moved: boolean;
  /** Who it was said to, where it says so: to reporters. */
  addressee: Phrase | null;
}

const prepositions = new Set([
  'in',
  'on',
  'at',
  'during',
  'to',
  'by',
  'through',
  'via',
  'after',
  'before',
  'from',
  'of',
  'about',
  'over',
  'with',
  'as',
  'following',
  'amid',
  'outside',
  'inside',
  'near',
  'alongside',
]);

/** Skips adverbs, times and prepositional phrases after a verb of saying: said later on Monday in a post on X …. */
export function skipCircumstance(words: readonly Word[], from: number): Circumstance {
  let at = from;
  let addressee: Phrase | null = null;
  for (let turn = 0; turn < 6; turn++) {
    const word = words[at];
    if (!word) break;
    if (isApproximate(word) && words[at + 1]?.tag === 'NUM') break;
    if (word.tag === 'ADV' && !/^(?:when|where|why|how|there|none|yes|no|not|never)$/.test(word.lower)) {
      at++;
      continue;
    }
    const aside = word.text === ',' && words[at + 1]?.tag === 'ADP' ? closingComma(words, at) : null;
    if (aside !== null && words[aside + 1]?.lower === 'that') {
      at = aside + 1;
      continue;
    }
    if (
      word.quotation &&
      at > from &&
      (/^'s$/.test(words[at - 1]?.lower ?? '') || words[at + 1]?.lower === 'that')
    ) {
      at++;
      continue;
    }
    if (word.text === ',' && words[at + 1]?.tag === 'ADV' && words[at + 2]?.text === ',') {
      at += 3;
      continue;
    }
    if (
      word.text === ',' &&
      /^(?:though|however)$/.test(words[at + 1]?.lower ?? '') &&
      words[at + 2]?.text === ','
    ) {
      at += 3;
      continue;
    }
    const time = word.lower === 'for' ? lasting(words, at) : timePhrase(words, at);
    if (time > at) {
      at = time;
      continue;
    }
    if (word.lower === 'in' && /^(?:return|exchange|response|reply)$/.test(words[at + 1]?.lower ?? '')) {
      at += 2;
      continue;
    }
    if (!prepositions.has(word.lower) || words[at + 1]?.tag === 'VERB') break;
    if (word.lower === 'as' || isQuantity(words, at)) break;
    const phrase = objectOf(words, at + 1);
    if (!phrase) break;
    if (word.lower === 'to') addressee = phrase;
    at = phrase.to;
  }
  return { to: at, moved: at > from, addressee };
}

const isApproximate = isOneOf([
  'about',
  'around',
  'roughly',
  'nearly',
  'almost',
  'approximately',
  'some',
  'only',
  'just',
]);

/** “For years”, “for the past two months”: how long somebody has been saying it. */
function lasting(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < at + 6; i++) {
    if (/^(?:days|weeks|months|years|decades|hours|long)$/.test(words[i]?.lower ?? '')) return i + 1;
    if (!/^(?:DET|ADJ|NUM|ADV|NOUN)$/.test(words[i]?.tag ?? '')) break;
  }
  return at;
}

/** “At least six”, “over 40”: a number, no circumstance. */
const isQuantity = (words: readonly Word[], at: number) =>
  /^(?:least|most)$/.test(words[at + 1]?.lower ?? '') ||
  (/^(?:about|over|under|between|nearly)$/.test(words[at]?.lower ?? '') &&
    (words[at + 1]?.tag === 'NUM' || /^(?:half|two-thirds|a)$/.test(words[at + 1]?.lower ?? '')));

/** The comma that closes an aside of a few words. */
function closingComma(words: readonly Word[], open: number): number | null {
  for (let i = open + 2; i < open + 9; i++) if (words[i]?.text === ',') return i;
  return null;
}

function objectOf(words: readonly Word[], from: number): Phrase | null {
  const time = timePhrase(words, from);
  const phrase = nounPhraseAfter(words, from);
  const owned = isPossessive(words[from]) && phrase !== null && phrase.to > time;
  if (time > from && !owned) return { from, to: time };
  const misread = phrase && words[phrase.to]?.tag === 'VERB' && words[phrase.to + 1]?.lower === 'that';
  return misread && /s$/.test(words[phrase.to]?.lower ?? '') ? { from, to: phrase.to + 1 } : phrase;
}

/** “this morning”, “Monday”, “last week”, “10 June”, “two days ago”. */
function timePhrase(words: readonly Word[], from: number): number {
  let at = from;
  while (
    at < from + 3 &&
    (words[at]?.tag === 'DET' ||
      /^(?:this|last|next|early|late|earlier|later|that|same|nine|two|three|few)$/.test(
        words[at]?.lower ?? '',
      ) ||
      words[at]?.tag === 'NUM')
  )
    at++;
  if (
    !timeWords.has(words[at]?.lower ?? '') &&
    !/^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(words[at]?.lower ?? '')
  )
    return from;
  const unit = /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(words[at]?.lower ?? '');
  at++;
  if (unit && !timeWords.has(words[at - 1]?.lower ?? '')) return words[at]?.lower === 'ago' ? at + 1 : from;
  while (timeWords.has(words[at]?.lower ?? '') || words[at]?.tag === 'NUM') at++;
  return at;
}
