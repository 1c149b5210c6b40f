import type { Word } from '../words/read-words.ts';
import { isMonthSurname } from './is-month-surname.ts';
import { joinsBefore, listsBefore } from './join-listed.ts';
import {
  isDeterminer,
  isNominal,
  isPossessiveMark,
  isPronoun,
  isTime,
  longestPhrase,
  type Phrase,
  phraseTags,
} from './read-noun-phrase.ts';
import { isNounEnd, isReduced, ownerOfModifier } from './read-postmodifier.ts';

const linking = new Set(
  'of in for at from with on to near close against inside outside within under behind about among across between by'.split(
    ' ',
  ),
);

/** The noun phrase that ends right before word `to`; null where none does. What stands behind its noun (of the port, who run the port) belongs to it. */
export function nounPhraseBefore(words: readonly Word[], to: number): Phrase | null {
  let at = to - 1;
  if (words[at]?.text === ')') at = openingBracket(words, at) - 1;
  const last = words[at];
  if (!last) return null;
  if (isPronoun(last) && !isDeterminer(words[at - 1])) return { from: at, to };
  const substantive =
    last.tag === 'VERB' && /^(?:the|its|his|her|their|those)$/.test(words[at - 1]?.lower ?? '');
  const gerund =
    last.tag === 'VERB' &&
    /ing$/.test(last.lower) &&
    words[at - 1]?.tag === 'ADJ' &&
    isDeterminer(words[at - 2]);
  const personal =
    /^(?:him|her|them)$/.test(last.lower) && words[at - 2]?.tag === 'ADJ' && isLinked(words, at);
  if (!endsPhrase(last) && !substantive && !gerund && !personal && !isMonthSurname(words, at)) {
    const owner = ownerOfModifier(words, at);
    return owner === null
      ? null
      : { from: phraseStart(words, owner, Math.max(0, owner - longestPhrase)), to };
  }
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
  let joined = false;
  for (let i = at; i >= floor; i--) {
    const word = words[i];
    if (!word) break;
    const before = words[i - 1];
    if (isDeterminer(word)) {
      if (opensRelative(words, i, at)) break;
      from = i;
      const doubled = before !== undefined && /^(?:all|both|half)$/.test(before.lower);
      if (doubled || isLinked(words, i) || joinsBefore(words, i, floor)) continue;
      if (joined && listsBefore(words, i, floor)) continue;
      const owner = ownerOfModifier(words, i - 1);
      if (owner === null || owner < floor) break;
      i = owner + 1;
    } else if (isNominal(word) || (word.quotation && isNickname(word))) {
      if (i < at && isTime(word) && !isPossessiveMark(words[i + 1]) && words[i + 1]?.text !== '-') break;
      from = i;
    } else if (
      joined &&
      word.text === ',' &&
      (words[i + 1]?.tag === 'CCONJ' || listsBefore(words, i + 1, floor))
    ) {
    } else if (word.text === ',' && before?.tag === 'ADJ' && /^(?:ADJ|NUM)$/.test(words[i + 1]?.tag ?? '')) {
    } else if (word.lower === 'as' && before?.lower === 'known') {
      i--;
    } else if (word.tag === 'VERB' && (i === at || isPremodifier(words, i) || isCompounded(words, i))) {
      from = i;
    } else if (
      /^(?:only|then|once|late)$/.test(word.lower) &&
      i < at &&
      (isPossessiveMark(before) || isDeterminer(before))
    ) {
    } else if (
      word.tag === 'ADV' &&
      /ly$/.test(word.lower) &&
      words[i + 1]?.tag === 'VERB' &&
      isPremodifier(words, i + 1)
    ) {
      from = i;
    } else if (word.tag === 'ADV' && isDeterminer(before) && words[i + 1]?.tag === 'ADJ') {
      from = i;
    } else if (i === at && /^(?:him|her|them)$/.test(word.lower)) {
      from = i;
    } else if (word.tag === 'ADP' && linking.has(word.lower) && isLinked(words, i + 1)) {
      if (isTime(words[i + 1])) break;
    } else if (word.tag === 'CCONJ' && word.lower !== 'but') {
      if (!joinsBefore(words, i + 1, floor)) break;
      joined = true;
    } else if (/^(?:even|also)$/.test(word.lower) && before?.tag === 'CCONJ') {
    } else if (joined && isPronoun(word)) {
      from = i;
      break;
    } else if (word.tag === 'ADP' && isDeterminer(before) && isNominal(words[i + 1])) {
      from = i;
    } else if (isReduced(word, words[i + 1]) && isNounEnd(before)) {
    } else {
      const owner = ownerOfModifier(words, i);
      if (owner === null || owner < floor) break;
      i = owner + 1;
    }
  }
  return trimStart(words, from, at);
}

/** “…, which | officials said”, “laws that | courts said”: a pronoun that the tagger calls a determiner. */
const opensRelative = (words: readonly Word[], i: number, at: number) =>
  /^(?:which|what)$/.test(words[i]?.lower ?? '') ||
  (words[i]?.lower === 'that' && i < at && /[^s]s$/.test(words[at]?.lower ?? ''));

/** “Her | managing | director”, “the newly | elected | president”: a participle before the noun it belongs to. */
function isPremodifier(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (words[i + 1]?.tag !== 'NOUN' || !before) return false;
  if (isPossessiveMark(before) || isDeterminer(before)) return true;
  if (before.lower === 'of') return /(?:ed|en)$|^missing$/.test(words[i]?.lower ?? '');
  return before.tag === 'ADV' && /ly$/.test(before.lower) && isDeterminer(words[i - 2]);
}

/** “The Dutch-owned | dredger”: the second half of an adjective with a hyphen. */
const isCompounded = (words: readonly Word[], i: number) =>
  words[i - 1]?.text === '-' && words[i - 1]?.end === words[i]?.start && isNominal(words[i + 1]);

/** Is word `i` what a preposition ties to a noun before it: the head | of the port, two men | briefed on the plan? */
function isLinked(words: readonly Word[], i: number): boolean {
  const link = words[i - 1];
  if (link?.tag !== 'ADP' || !linking.has(link.lower)) return false;
  const owner = words[i - 2];
  if (isNounEnd(owner) && link.lower !== 'by') return true;
  // “A colleague of his | from the same party”
  if (/^(?:his|hers|theirs|mine|ours|yours)$/.test(owner?.lower ?? '') && words[i - 3]?.lower === 'of')
    return true;
  return owner !== undefined && isReduced(owner, link) && isNounEnd(words[i - 3]);
}

function trimStart(words: readonly Word[], from: number, at: number): number {
  let i = from;
  while (i <= at && (isPossessiveMark(words[i]) || words[i]?.tag === 'PUNCT')) i++;
  return i;
}
