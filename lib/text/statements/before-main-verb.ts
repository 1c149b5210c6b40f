import { isFiniteVerb } from '../phrases/read-clause.ts';
import { isDeterminer, isNominal, isPronoun, isTime, type Phrase } from '../phrases/read-noun-phrase.ts';
import { isReduced } from '../phrases/read-postmodifier.ts';
import type { Word } from '../words/read-words.ts';
import type { Cue } from './find-cues.ts';

const opensClause =
  /^(?:that|who|whom|whose|which|what|where|when|how|why|if|whether|while|because|as|than|since|though|although|after|before|until|and|but|or)$/;

/**
 * “The aides who praised the plan | left early”: what a verb takes that belongs
 * to a noun, with no comma between, ends before the verb of that noun (restrictive clauses: Quirk et al. 1985, 17.13–28).
 */
export function beforeMainVerb(words: readonly Word[], cue: Cue, part: Phrase): Phrase {
  if (!restricts(words, cue)) return part;
  for (let i = part.from + 1; i < part.to; i++) {
    const word = words[i];
    if (!word || opensClause.test(word.lower) || word.text === ',') return part;
    const before = words[i - 1];
    const noun = before !== undefined && (isNominal(before) || isTime(before) || before.quotation !== null);
    if (noun && (isDeterminer(word) || isPronoun(word))) return part;
    if (noun && isFiniteVerb(words, i) && isInflected(word) && !isReduced(word, words[i + 1]))
      return { from: part.from, to: i };
  }
  return part;
}

/** A bare form behind a noun is more likely one itself: a firm stand. */
const isInflected = ({ tag, lower }: Word) => tag === 'AUX' || /(?:ed|[^s]s)$/.test(lower);

/** Does the cue stand in a clause that tells which one is meant: those who say, a man saying? */
function restricts(words: readonly Word[], cue: Cue): boolean {
  const before = words[cue.from - 1];
  if (before === undefined) return false;
  if (/^(?:who|that|which)$/.test(before.lower)) return isNominal(words[cue.from - 2]);
  return cue.form === 'participle' && /^(?:NOUN|PROPN)$/.test(before.tag);
}
