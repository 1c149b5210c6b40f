import { isSubjectRun } from '../phrases/is-subject-run.ts';
import { hasMainVerb, isFiniteVerb } from '../phrases/read-clause.ts';
import { nounPhraseAfter } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import type { Cue } from './find-cues.ts';
import type { OpenClause } from './open-clause.ts';

/** Does the clause end before a conjunction that no comma precedes: “… and insisted …”, “… as the mayor says …”? */
export function breaksAtConjunction(clause: OpenClause, i: number): boolean {
  const { words, cues, end } = clause;
  const lower = words[i]?.lower ?? '';
  if (lower === 'and' || lower === 'but')
    return (
      secondVerb(clause, i) ||
      (lower === 'but' ? cues.some((cue) => anotherSays(words, i, cue)) : otherSpeaker(clause, i))
    );
  if (lower === 'even' && words[i + 1]?.lower === 'as') return breaksAtConjunction(clause, i + 1);
  if (lower !== 'as' && lower !== 'while') return false;
  const object = !hasMainVerb(words, clause.from, i);
  return cues.some(
    (cue) =>
      cue.to < end &&
      (cue.frames.has('saying') || (object && nounPhraseAfter(words, i + 1)?.to === cue.from)) &&
      !cue.passive &&
      anotherSays(words, i, cue),
  );
}

const anotherSays = (words: readonly Word[], i: number, cue: Cue) =>
  cue.from > i + 1 && cue.form === 'finite' && isSubjectRun(words, i + 1, cue.from);

/** “The mayor says A and the traders say B”: a whole clause, then a subject with its verb of saying. */
function otherSpeaker({ words, cues, from }: OpenClause, i: number): boolean {
  const cue = cues.find((one) => one.from > i + 1);
  if (!cue || cue.from > i + 8 || cue.form !== 'finite' || cue.modal || !cue.frames.has('saying'))
    return false;
  return nounPhraseAfter(words, i + 1)?.to === cue.from && hasMainVerb(words, from, i);
}

/** “She said A and called it B”: the second verb has the form of the first, so that both have one subject. */
function secondVerb(clause: OpenClause, i: number): boolean {
  const { words, cues, outer, end } = clause;
  const cue = cues.find(({ from }) => from > i);
  if (!cue || cue.passive || cue.from > i + 2 || cue.to >= end) return false;
  if (cue.from === i + 2 && words[i + 1]?.tag !== 'ADV') return false;
  if (cue.form === 'finite' && words[cue.to]?.lower === 'that') return true;
  if (formOf(words, cue) === 'base' && goesOnInfinitive(words, clause.from, i)) return false;
  if (goesFurtherBack(words, cue, outer)) return false;
  const reports = [...cue.frames].some((frame) => frame !== 'weak');
  return reports && outer !== undefined && formsOf(words, outer).includes(formOf(words, cue));
}

/** “Insisted she was sorry and had offered to pay”: what had come before the saying is told in it (Quirk et al. 1985, 14.31). */
const goesFurtherBack = (words: readonly Word[], cue: Cue, outer: Cue | undefined) =>
  words[cue.from]?.lower === 'had' && outer !== undefined && words[outer.from]?.lower !== 'had';

/** “They say they chose to leave and defend it”: a bare verb behind an infinitive goes on with that. */
function goesOnInfinitive(words: readonly Word[], from: number, conjunction: number): boolean {
  for (let i = conjunction - 1; i > from && !isFiniteVerb(words, i); i--)
    if (words[i - 1]?.lower === 'to' && words[i]?.tag === 'VERB') return true;
  return false;
}

/** Forms that a second verb can have beside the first: is telling … and says; has called … and urged. */
function formsOf(words: readonly Word[], cue: Cue): string[] {
  const led = cue.to - cue.from > 1 && /^(?:is|has|'s)$/.test(words[cue.from]?.lower ?? '');
  return led ? [formOf(words, cue), 's'] : [formOf(words, cue)];
}

/** says, say, saying, said */
function formOf(words: readonly Word[], cue: Cue): string {
  const verb =
    words.slice(cue.from, cue.to).findLast(({ tag }) => tag === 'VERB')?.lower ??
    words[cue.to - 1]?.lower ??
    '';
  if (verb === cue.base) return 'base';
  return /(?:ing|[^s]s)$/.exec(verb)?.[0].slice(-1) ?? 'past';
}
