import type { Span } from '../analysis.ts';
import { abbreviations } from '../en/abbreviations.ts';
import { isPlainLetter } from './letters.ts';
import type { Quotation } from './pair-quotation-marks.ts';

/** No sentence has so many words without one mark: the most that any of 148 articles has are 44. */
const most = 80;
/** So many words and the blanks between them take at least this many characters. */
const least = 2 * most;
/** With so many blocks that begin with who speaks, a text is an interview, and its turns need no stops to be told apart. */
const leastTurns = 4;
const label = /^\P{L}{0,4}\p{Lu}[^:\n]{0,60}:\s/u;
/** Of a word without end no more at a time, else it would be read anew behind each quotation in it. */
const written = /\S{1,100}/g;
const opensWithMark = /^\p{P}/u;
const closesWithMark = /\p{P}$/u;
const endsInWord = /[\p{L}\p{M}\p{N}]$/u;

interface Part {
  span: Span;
  quotations: readonly Quotation[];
  /** Of its sentences. */
  spans: Span[];
}

/**
 * Leaves out the sentences with a long run of words without any mark, as speech recognition writes them: who begins to
 * speak in it and where their words end is not written there, and all that follows a “said” would become that
 * speaker's. So is the rest of a very long sentence that had to be cut between two words: its speaker may stand before
 * the cut. Quotations have marks of their own, and turns of an interview say who speaks.
 */
export function leaveOutRunOns<P extends Part>(text: string, parts: P[]): P[] {
  let interview: boolean | null = null;
  return parts.flatMap((part) => {
    if (part.span[1] - part.span[0] < least) return [part];
    const left = new Set([...inRuns(part.spans, runsIn(text, part)), ...tornFrom(text, part)]);
    const spans = part.spans.filter((span) => !left.has(span));
    if (spans.length === part.spans.length) return [part];
    interview ??= parts.filter((one) => hasLabel(text, one)).length >= leastTurns;
    if (interview && hasLabel(text, part)) return [part];
    return spans.length > 0 ? [{ ...part, spans }] : [];
  });
}

const hasLabel = (text: string, { span: [start] }: Part): boolean =>
  label.test(text.slice(start, start + 80));

/** Where so many words stand without a mark, outside quotations. */
function runsIn(text: string, { span: [from, to], quotations }: Part): Span[] {
  const runs: Span[] = [];
  let next = 0;
  let words = 0;
  let start = from;
  let last = from;
  const close = (at: number) => {
    if (words > most) runs.push([start, last]);
    words = 0;
    start = at;
  };
  written.lastIndex = from;
  const seen = text.slice(0, to);
  for (let m = written.exec(seen); m; m = written.exec(seen)) {
    while ((quotations[next]?.span[1] ?? to) <= m.index) next++;
    const quotation = quotations[next];
    if (quotation?.closed && quotation.span[0] <= m.index) {
      close(quotation.span[1]);
      written.lastIndex = quotation.span[1];
      continue;
    }
    if (!isPlainLetter(m[0].charCodeAt(0)) && opensWithMark.test(m[0])) close(m.index);
    words++;
    last = written.lastIndex;
    if (isPlainLetter(text.charCodeAt(last - 1))) continue;
    if (closesWithMark.test(m[0]) && !isAbbreviation(m[0])) close(last);
  }
  close(to);
  return runs;
}

const isAbbreviation = (word: string): boolean =>
  word.endsWith('.') && abbreviations.has(word.slice(0, -1).toLowerCase());

/** The sentences that share words with a run; both are in order. */
function inRuns(spans: readonly Span[], runs: readonly Span[]): Span[] {
  let next = 0;
  return spans.filter(([start, end]) => {
    while ((runs[next]?.[1] ?? end) <= start) next++;
    return (runs[next]?.[0] ?? end) < end;
  });
}

/** The sentences that go on from one that was cut between two words, and not inside a quotation. */
function tornFrom(text: string, { spans, quotations }: Part): Span[] {
  let next = 0;
  return spans.filter(([start], i) => {
    const before = spans[i - 1];
    if (!before || !endsInWord.test(text.slice(before[1] - 1, before[1]))) return false;
    while ((quotations[next]?.span[1] ?? start + 1) <= start) next++;
    return (quotations[next]?.span[0] ?? start + 1) > start;
  });
}
