import type { Word } from '../words/read-words.ts';
import { isLike, isOneOf } from '../words/word-tests.ts';
import { isTime } from './read-noun-phrase.ts';

/** Verbs that take a clause: what follows “people who think” is no longer about the people. */
const clauseVerbs =
  /^(?:say|tell|claim|think|believe|know|hope|fear|feel|argue|suggest|show|insist|allege|admit|deny|warn|wonder|report|reveal|note|add|state|indicate|mean|complain|promise|agree|predict|expect|suspect|concede|conclude|assume)(?:s|d|ed|ing)?$|^(?:said|told|thought|knew|felt|meant|shown|denies|denied|denying|arguing|admitted|admitting|believing|hoping|noting|stating|indicating|revealing|conceding|concluding|claiming|wondering|suggesting|promising|agreeing|assuming)$/;
const takesClause = isLike(clauseVerbs);
const isPersonal = isOneOf(['who', 'whose']);
const longestRelative = 14;

/** Can the word end the noun phrase that something behind it belongs to? */
export const isNounEnd = (word: Word | undefined) =>
  word !== undefined &&
  (word.tag === 'NOUN' ||
    word.tag === 'PROPN' ||
    word.tag === 'NUM' ||
    /^(?:familiar|close|opposed|loyal|sympathetic|third|quarter|half)$/.test(word.lower) ||
    /^(?:some|many|most|several|others|those|all|both|none|one|someone|somebody|anyone|everyone)$/.test(
      word.lower,
    )) &&
  !isTime(word);

/** A participle behind its noun: two men | briefed on the plan, a letter | signed by him. */
export const isReduced = (word: Word, next: Word | undefined) =>
  word.tag === 'VERB' &&
  /(?:ed|en|own|led|held|born|sent|made)$/.test(word.lower) &&
  next !== undefined &&
  (next.tag === 'ADP' || next.lower === 'as');

/**
 * Where the words up to `at` end a relative clause without commas (people who know | him) or begin what an
 * -ing form takes (voters leaving | the hall): the place of the last word of the noun that owns it, else null.
 */
export function ownerOfModifier(words: readonly Word[], at: number): number | null {
  const verb = words[at]?.tag === 'ADP' ? at - 1 : at;
  if (words[verb]?.tag === 'VERB' && /ing$/.test(words[verb]?.lower ?? '')) {
    if (takesClause(words[verb])) return null;
    if (isNounEnd(words[verb - 1])) return verb - 1;
  }
  return ownerOfRelative(words, at);
}

function ownerOfRelative(words: readonly Word[], at: number): number | null {
  let verbs = 0;
  let group = false;
  for (let i = at; i > Math.max(0, at - longestRelative); i--) {
    const word = words[i];
    if (!word || word.tag === 'PUNCT' || word.quotation || word.tag === 'SCONJ') return null;
    const isVerb = word.tag === 'VERB' || word.tag === 'AUX';
    if (isVerb && !group) verbs++;
    group = isVerb || (group && (word.tag === 'ADV' || word.tag === 'PART'));
    if (word.tag === 'VERB' && takesClause(word)) return null;
    if (verbs > 1) return null;
    if (isPersonal(word)) return verbs === 1 && isNounEnd(words[i - 1]) ? i - 1 : null;
  }
  return null;
}
