import { boundClause, trim } from './bound-content.ts';
import { contentNouns, contentVerbs } from './en/statement-phrases.ts';
import { type Cue, findCues } from './find-cues.ts';
import type { Forward } from './read-after-cue.ts';
import { isFiniteVerb } from './read-clause.ts';
import { isNominal, isPossessive, nounPhraseAfter, type Phrase } from './read-noun-phrase.ts';
import type { Word } from './read-words.ts';

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
      if (!object) continue;
      const rest = words[object.to];
      if (!rest || !(rest.quotation || rest.tag === 'DET' || rest.tag === 'ADJ')) continue;
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
    if (at < 0) continue;
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

/** Is there a quotation among the words, with no other act of saying before it? */
function quotedView(words: readonly Word[], from: number, to: number): boolean {
  const at = words.findIndex((word, i) => i >= from && i < to && word.quotation !== null);
  return (
    at >= 0 && !findCues(words).some((cue) => cue.from >= from && cue.from < at && cue.frames.has('saying'))
  );
}

/** Where the particle of a naming verb stands, at most a noun phrase away. */
function particleAfter(words: readonly Word[], from: number, particle: string): number {
  for (let i = from; i < Math.min(words.length, from + 14); i++) {
    if (words[i]?.lower === particle) return i;
    if (words[i]?.tag === 'PUNCT' || words[i]?.tag === 'AUX' || words[i]?.lower === 'that') return -1;
  }
  return -1;
}

/** criticised the plan, boasted about the yield */
export function readJudging(words: readonly Word[], cue: Cue): Forward | null {
  for (const particle of cue.particles.judging) {
    if (particle !== '' && words[cue.to]?.lower !== particle) continue;
    const from = particle === '' ? cue.to : cue.to + 1;
    const first = words[from];
    if (
      !first ||
      !(
        isNominal(first) ||
        first.tag === 'DET' ||
        first.tag === 'PRON' ||
        first.quotation ||
        /^(?:what|how)$/.test(first.lower)
      )
    )
      continue;
    if (particle === '' && contentVerbs.has(cue.base)) {
      const phrase = nounPhraseAfter(words, from);
      const noun = phrase && contentNouns.has((words[phrase.to - 1]?.lower ?? '').replace(/s$/, ''));
      if (!noun && /^(?:voice|express|raise|air)$/.test(cue.base)) continue;
    }
    const content = objectEnd(words, from);
    if (content.to <= content.from) continue;
    return {
      rule: 'judged',
      content: [content],
      addressee: null,
      cueTo: from,
      strong: true,
      confidence: 0.55,
    };
  }
  return null;
}

function objectAt(words: readonly Word[], from: number): Phrase | null {
  const first = words[from];
  if (
    first &&
    /^(?:it|him|her|them|this|that|me|us|himself|herself|itself)$/.test(first.lower) &&
    !isPossessive(words[from])
  )
    return { from, to: from + 1 };
  return nounPhraseAfter(words, from);
}

/** An object runs to the next comma that opens something else, to a second verb, or to the end. */
export function objectEnd(words: readonly Word[], from: number): Phrase {
  const clause = boundClause(words, from);
  for (let i = from + 1; i < clause.to; i++) {
    if (words[i]?.text === ',' && !isNominal(words[i + 1])) return trim(words, from, i);
    if (words[i]?.tag === 'CCONJ' && isFiniteVerb(words, i + 1)) return trim(words, from, i);
  }
  return clause;
}
