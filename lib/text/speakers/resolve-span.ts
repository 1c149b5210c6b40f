import type { Span } from '../analysis.ts';
import { documentNouns } from '../en/document-nouns.ts';
import { groupNouns } from '../en/group-nouns.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { readNation } from '../phrases/read-nation.ts';
import { isPossessive, isPronoun } from '../phrases/read-noun-phrase.ts';
import { subjectBefore } from '../phrases/read-subject.ts';
import { partOf } from '../words/part-of.ts';
import type { SentencePlace } from '../words/place-sentences.ts';
import type { Word } from '../words/read-words.ts';
import type { Cast } from './gather-cast.ts';
import { nameBehind } from './name-behind.ts';
import type { Person } from './people-register.ts';
import { resolveMention } from './resolve-mention.ts';
import { resolvePronoun, type Spoke } from './resolve-pronoun.ts';
import { group, type Resolved } from './resolved.ts';

/** The words of a sentence that stand in the span. */
export const wordsIn = (place: SentencePlace, span: Span) => partOf(place.words, span);

/** Finds who the words at a place of a sentence name, pronouns too. `others` are known not to be meant. */
export function resolveSpan(
  mention: Span,
  place: SentencePlace,
  cast: Cast,
  spoken: readonly Spoke[],
  others?: ReadonlySet<Person>,
): Resolved {
  const words = wordsIn(place, mention);
  const setting = { at: mention[0], sentence: place, cast, spoken };
  const [first] = words;
  if (first && words.length === 1) {
    const antecedent = antecedentOf(first, place.words);
    if (antecedent) {
      const from = antecedent[0]?.start ?? mention[0];
      const who = resolveMention(antecedent, { ...setting, at: from });
      return { ...who, words: [[from, antecedent.at(-1)?.end ?? mention[0]], ...who.words] };
    }
    if (/^(?:others|some|many|most|several)$/.test(first.lower)) return group(words);
    const called = first.lower === 'one' ? nameAfterComma(place.words, first) : null;
    if (called) return resolveMention(called, setting);
    const where = first.lower === 'they' ? placeBefore(place.words, first) : null;
    if (where) return resolveMention(where, { ...setting, at: where[0]?.start ?? mention[0] });
    if (isPronoun(first) || isPossessive(first) || /^(?:him|them)$/.test(first.lower))
      return resolvePronoun(first.lower, first.start, place.number, cast, spoken, others);
  }
  const given = nameBehind(place.words, words);
  if (given) return resolveMention(given, setting);
  return resolveMention(words, setting);
}

/** The words that a relative pronoun stands for: “the farmers, who say …”. */
function antecedentOf(pronoun: Word, sentence: readonly Word[]): readonly Word[] | null {
  if (pronoun.lower !== 'who' && pronoun.lower !== 'which') return null;
  const at = sentence.indexOf(pronoun);
  const near = nounPhraseBefore(sentence, sentence[at - 1]?.text === ',' ? at - 1 : at);
  const phrase = near && sentence[near.to - 1]?.tag === 'NUM' ? subjectBefore(sentence, at) : near;
  if (!phrase) return null;
  const apposed =
    sentence[phrase.from - 1]?.text === ',' ? nounPhraseBefore(sentence, phrase.from - 1) : null;
  const { from, to } = apposed && sentence[apposed.to - 1]?.tag === 'PROPN' ? apposed : phrase;
  const words = sentence.slice(from, to);
  return pronoun.lower === 'who' ? lastHuman(words) : lastDocument(words);
}

/** “No word of it in the statement, which …” */
function lastDocument(words: readonly Word[]): readonly Word[] {
  const link = words.findLastIndex((word) => word.tag === 'ADP');
  return link > 0 && documentNouns.has(words.at(-1)?.lower ?? '') ? words.slice(link + 1) : words;
}

/** “A blow for Ana Prill, who …”: a thing does not speak, whoever stands behind its preposition does. */
function lastHuman(words: readonly Word[]): readonly Word[] {
  if (words[0]?.lower === 'words' && words[1]?.lower === 'of') return words.slice(2);
  const link = words.findLastIndex((word) => word.tag === 'ADP');
  if (link > 0 && groupNouns.has(words.at(-1)?.lower ?? '') && isThing(words[link - 1]))
    return words.slice(link + 1);
  const head = words[words.findIndex((word) => word.tag === 'ADP') - 1];
  return isThing(head) && words.at(-1)?.tag === 'PROPN' ? words.slice(link + 1) : words;
}

const isThing = (word: Word | undefined) =>
  word?.tag === 'NOUN' && !/s$/.test(word.lower) && !roleNouns.has(word.lower) && !groupNouns.has(word.lower);

/** “One, Ana Prill of Velm Bank, said”: the words between the commas, where they open with a name. */
function nameAfterComma(sentence: readonly Word[], one: Word): readonly Word[] | null {
  const at = sentence.indexOf(one);
  if (sentence[at + 1]?.text !== ',') return null;
  const close = sentence.findIndex(({ text }, i) => i > at + 2 && text === ',');
  const words = close < 0 ? [] : sentence.slice(at + 2, close);
  return words[0]?.tag === 'PROPN' ? words : null;
}

/** “In the ministry they say”: a place that stands for whoever sits there, where nothing else comes between. */
function placeBefore(sentence: readonly Word[], they: Word): readonly Word[] | null {
  const at = sentence.indexOf(they);
  if (at < 2 || at > 9 || !/^(?:in|at)$/.test(sentence[0]?.lower ?? '')) return null;
  const place = sentence.slice(1, at);
  const last = place.at(-1);
  const isBody = last && (organisationNouns.has(last.lower) || readNation(last.text));
  return isBody && place.every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag)) ? place : null;
}
