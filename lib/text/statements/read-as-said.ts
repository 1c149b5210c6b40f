import { hasFiniteVerb } from '../phrases/read-clause.ts';
import { skipCircumstance } from '../phrases/skip-circumstance.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import type { Cue } from './find-cues.ts';
import type { Place } from './place-cue.ts';
import type { Forward } from './read-after-cue.ts';

/**
 * “As the mayor said, the bridge is closed”; “the bridge, as the mayor noted on Monday, is closed”: the clause around a
 * comment clause with “as” is what was said (Quirk et al. 1985, § 15.53–55).
 */
export function readAsSaid(words: readonly Word[], cue: Cue, place: Place, floor: number): Forward | null {
  const as = place.subject ? place.subject.outer.from - 1 : -1;
  if (words[as]?.lower !== 'as' || place.inverted || place.inherited) return null;
  if (
    !(
      cue.frames.has('saying') ||
      cue.frames.has('weak') ||
      cue.frames.has('telling') ||
      cue.frames.has('phrase')
    )
  )
    return null;
  if (/ing$/.test(words[cue.to - 1]?.lower ?? '') || /^(?:with|over|by)$/.test(words[cue.to]?.lower ?? ''))
    return null;
  const to = skipCircumstance(words, cue.to).to;
  const end = words[to];
  if (end !== undefined && end.tag !== 'PUNCT') return null;
  const after = end?.text === ',' ? boundClause(words, to + 1) : null;
  const opens = as <= floor + 1 || /^(?:and|but|that|because|since|when)$/.test(words[as - 1]?.lower ?? '');
  if (!opens && words[as - 1]?.text !== ',') return null;
  const content = opens ? after : trim(words, floor, as);
  if (!content || content.to - content.from < 3 || !hasFiniteVerb(words, content.from, content.to))
    return null;
  return {
    rule: 'as_said',
    content: [content],
    addressee: null,
    cueTo: cue.to,
    strong: true,
    confidence: 0.8,
  };
}
