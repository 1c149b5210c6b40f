import type { Span } from '../analysis.ts';
import { hasFiniteVerb } from '../phrases/read-clause.ts';
import { type Subject, subjectBefore } from '../phrases/read-subject.ts';
import type { Passage } from '../words/read-passages.ts';
import type { Word } from '../words/read-words.ts';
import { bareQuotation } from './bare-quotation.ts';
import { rangeSpan } from './content-span.ts';
import type { DraftStatement } from './draft-statement.ts';
import { findCues } from './find-cues.ts';

/** What introduces a quotation from outside its sentence. */
export interface Introduction {
  cue: Span | null;
  mention: Span | null;
}

/** “She went on:” at the end of the passage before; null where nothing introduces. */
export function introductionBefore(before: Passage | undefined): Introduction | null {
  const words = before?.sentences.at(-1)?.words;
  if (words?.at(-1)?.text !== ':') return null;
  const cue = findCues(words).findLast((found) => !found.passive);
  const subject = cue && subjectBefore(words, cue.from);
  return cue && subject ? { cue: rangeSpan(words, cue), mention: rangeSpan(words, subject) } : null;
}

/** A quotation of so many UTF-16 units after a colon is speech, a shorter one may be a title or a term. */
const leastSpeech = 40;

/** “The mayor was blunt: ‘…’”: the subject of the sentence speaks. */
export function readIntroduced(
  words: readonly Word[],
  free: readonly Word[],
  inner: Span[],
  block: number,
): DraftStatement | null {
  const first = free[0];
  const at = first ? words.indexOf(first) : -1;
  if (!first || at < 1 || words[at - 1]?.text !== ':' || first.end - first.start <= leastSpeech) return null;
  const subject = firstSubject(words, at);
  return {
    ...bareQuotation(inner, block),
    rule: 'quotation_after_colon',
    mention: subject && rangeSpan(words, subject),
    follows: subject ? 'nobody' : 'previous',
  };
}

function firstSubject(words: readonly Word[], to: number): Subject | null {
  for (let i = 1; i < to; i++) {
    if (!hasFiniteVerb(words, i, i + 1)) continue;
    const subject = subjectBefore(words, i);
    if (subject) return subject;
  }
  return null;
}
