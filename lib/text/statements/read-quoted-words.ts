import { nounPhraseAfter, type Phrase } from '../phrases/read-noun-phrase.ts';
import { skipCircumstance } from '../phrases/skip-circumstance.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause, trim } from './bound-content.ts';
import { cueBefore, verbBefore } from './cue-before-quotation.ts';
import type { Cue } from './find-cues.ts';
import { type Place, placeOf } from './place-cue.ts';
import type { Report } from './read-reports.ts';

/** Fewer words in quotation marks may be a term, a title or a nickname. */
const phrase = /^\s*\p{Ll}[^\s]*(?:\s+[^\s]+){2}/u;

/**
 * Quotations inside a clause that no report of the sentence took: words that somebody said, since they are too
 * many for a term and begin in lower case as no title does. The nearest verb before them reports them, be it one
 * of saying or not (released a letter that says …, savaged the plan as “…”). Gives the reports that they make.
 */
export function readQuotedWords(text: string, words: readonly Word[], taken: readonly Report[]): Report[] {
  const out: Report[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (
      !word?.quotation ||
      !phrase.test(
        text.slice(word.quotation.inner[0], Math.min(word.quotation.inner[1], word.quotation.inner[0] + 80)),
      )
    )
      continue;
    const before = [...taken, ...out];
    if (before.some((report) => holds(report, at))) continue;
    const report = reportOf(words, at, before);
    if (report) out.push(report);
  }
  return out;
}

const holds = (report: Report, at: number) => report.content.some(({ from, to }) => from <= at && at < to);

function reportOf(words: readonly Word[], at: number, taken: readonly Report[]): Report | null {
  const cue = cueBefore(words, at, taken) ?? (isPredicate(words, at) ? null : verbBefore(words, at));
  const place = cue && placeOf(words, cue, null, []);
  if (!cue || !place?.subject) return null;
  const content = contentOf(words, cue, place, at);
  if (content.every(({ from, to }) => at < from || at >= to)) return null;
  return {
    rule: 'quoted_words',
    content,
    cue: { from: cue.from, to: cue.to },
    subject: place.subject,
    addressee: null,
    via: null,
    confidence: 0.5,
  };
}

/** Trump “has no chance”, it “was never so”: the quotation holds the verb of its clause. */
function isPredicate(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || /^(?:NOUN|PROPN|PRON|AUX)$/.test(before.tag);
}

/** After all, she added, boats “are made to float”: what stands on both sides of the reporting clause; else what follows it. */
function contentOf(words: readonly Word[], cue: Cue, place: Place, at: number): Phrase[] {
  const edge = words[place.from - 1];
  if (words[place.to]?.text !== ',' || edge?.text !== ',')
    return [boundClause(words, contentFrom(words, cue, at))];
  const before = trim(words, 0, place.from);
  return [...(before.to > before.from ? [before] : []), boundClause(words, place.to + 1)];
}

/** “that” before the quotation opens the content; else what follows whom it was said to and when. */
function contentFrom(words: readonly Word[], cue: Cue, at: number): number {
  for (let i = cue.to; i < at; i++) if (words[i]?.lower === 'that' && words[i]?.tag !== 'DET') return i + 1;
  const addressee = cue.frames.has('telling') ? nounPhraseAfter(words, cue.to)?.to : undefined;
  return Math.min(at, skipCircumstance(words, addressee ?? cue.to).to);
}
