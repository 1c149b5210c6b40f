import { isFiniteVerb } from '../phrases/read-clause.ts';
import { isDeterminer, isNominal, nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import { type Cue, findCues } from './find-cues.ts';
import type { Forward } from './read-after-cue.ts';

/** described the talks as “…”, accused her of lying, put the toll at 40 */
export function readNaming(words: readonly Word[], cue: Cue): Forward | null {
  const object = words[cue.to]?.quotation ? null : objectAt(words, cue.to);
  for (const particle of cue.particles.naming) {
    if (particle === '') {
      const whole = objectEnd(words, cue.to);
      if (quotedView(words, cue.to + 1, Math.min(whole.to, cue.to + 24)))
        return {
          rule: 'called',
          content: [whole],
          addressee: null,
          cueTo: cue.to,
          strong: true,
          confidence: 0.65,
        };
      if (!object || !hasComplement(words, object)) continue;
      return {
        rule: 'called',
        content: [objectEnd(words, cue.to)],
        addressee: null,
        cueTo: cue.to,
        strong: true,
        confidence: 0.6,
      };
    }
    const at = particleAfter(words, cue.to, particle);
    if (
      cue.base === 'put' &&
      particle === 'as' &&
      !/^(?:high|low|many|few)$/.test(words[at + 1]?.lower ?? '')
    )
      continue;
    if (
      at < 0 ||
      (cue.base === 'identify' && !object) ||
      (at === cue.to && cue.base === 'accuse' && words[cue.from - 1]?.tag !== 'PRON')
    )
      continue;
    const from =
      particle === 'of' || particle === 'for' || at === cue.to
        ? particle === 'of' || particle === 'for'
          ? cue.to
          : at + 1
        : cue.to;
    const content = objectEnd(words, from);
    return content.to > content.from
      ? { rule: 'called', content: [content], addressee: null, cueTo: cue.to, strong: true, confidence: 0.65 }
      : null;
  }
  return null;
}

/** Called her a liar, called them rapists, called the actions lawful: a second nominal, or an adjective after its noun. */
function hasComplement(words: readonly Word[], object: Phrase): boolean {
  const rest = words[object.to];
  if (rest && (rest.quotation || isDeterminer(rest) || rest.tag === 'ADJ')) return true;
  const pronoun = /^(?:it|him|her|them|me|us)$/.test(words[object.to - 1]?.lower ?? '');
  if (pronoun) return isNominal(rest);
  let noun = object.to - 1;
  while (noun > object.from && /^(?:ADJ|ADV|CCONJ)$/.test(words[noun]?.tag ?? '')) noun--;
  return words[object.to - 1]?.tag === 'ADJ' && /^(?:NOUN|PROPN)$/.test(words[noun]?.tag ?? '');
}

/** “What officials called a hate crime”, “which he described as a farce”: the view alone. */
export function readCalledSo(words: readonly Word[], cue: Cue, subject: Phrase | null): Forward | null {
  if (!subject || !/^(?:what|which|that)$/.test(words[subject.from - 1]?.lower ?? '')) return null;
  const from = cue.particles.naming.includes('')
    ? cue.to
    : cue.particles.naming.includes(words[cue.to]?.lower ?? '')
      ? cue.to + 1
      : null;
  const first = from === null ? undefined : words[from];
  if (from === null || !first || !(isNominal(first) || first.tag === 'DET' || first.quotation)) return null;
  const whole = objectEnd(words, from);
  const comma = words.findIndex(
    (word, i) => i > from && i < whole.to && (word.text === ',' || words[i - 1]?.comma),
  );
  const content = comma < 0 ? whole : trim(words, from, comma);
  return { rule: 'called', content: [content], addressee: null, cueTo: from, strong: true, confidence: 0.6 };
}

/** Is there a quotation among the words, with no other act of saying before it? */
function quotedView(words: readonly Word[], from: number, to: number): boolean {
  const at = words.findIndex((word, i) => i >= from && i < to && word.quotation !== null);
  return (
    at >= 0 &&
    !findCues(words).some(
      ({ from: start, frames }) =>
        start >= from && start < at && (frames.has('saying') || frames.has('telling')),
    )
  );
}

/** Where the particle of a naming verb stands, at most a noun phrase away. */
function particleAfter(words: readonly Word[], from: number, particle: string): number {
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    if (words[i]?.lower === particle) return i;
    if (
      (words[i]?.tag === 'PUNCT' && words[i]?.text !== '-') ||
      words[i]?.tag === 'AUX' ||
      words[i]?.lower === 'that'
    )
      return -1;
  }
  return -1;
}

function objectAt(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (!first) return null;
  const alone = /^(?:it|him|them|me|us|himself|herself|itself|themselves)$/.test(first.lower);
  const bare = /^(?:her|this|that)$/.test(first.lower) && !isNominal(words[from + 1]);
  if (alone || bare) return { from, to: from + 1 };
  return nounPhraseAfter(words, first.lower === 'that' ? from + 1 : from);
}

/** An object runs to the next comma that opens something else, to a second verb, or to the end. */
export function objectEnd(words: readonly Word[], from: number): Phrase {
  const clause = boundClause(words, from);
  for (let i = from + 1; i < clause.to; i++) {
    if (words[i]?.text === ',' && !isNominal(words[i + 1])) return trim(words, from, i);
    if (words[i]?.text === ',' && startsInterval(words, i + 1)) return trim(words, from, i);
    if (words[i]?.tag === 'CCONJ' && isFiniteVerb(words, i + 1)) return trim(words, from, i);
  }
  return clause;
}

/** “Questioned its timing, | eight days before the vote”: when it was said (Quirk et al. 1985, 8.11). */
const startsInterval = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag === 'NUM' &&
  /^(?:hours?|days?|weeks?|months?|years?|minutes?)$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:before|after|ahead|later|earlier)$/.test(words[at + 2]?.lower ?? '');
