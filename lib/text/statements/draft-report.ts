import type { Span } from '../analysis.ts';
import type { Word } from '../words/read-words.ts';
import { kindOfContent, rangeSpan, spanOf } from './content-span.ts';
import type { DraftStatement } from './draft-statement.ts';
import type { Report } from './read-reports.ts';

/** The statement that a report of a sentence makes, with places in the text; null where its content is empty. */
export function draftReport(words: readonly Word[], report: Report, block: number): DraftStatement | null {
  const content = report.content
    .map((part) => spanOf(words, part))
    .filter((span) => span !== null)
    .sort((a, b) => a[0] - b[0]);
  if (content.length === 0) return null;
  return {
    kind: kindOfContent(words, report.content),
    rule: report.rule,
    content: withoutOverlap(content),
    cue: rangeSpan(words, report.cue),
    mention: report.subject && rangeSpan(words, report.subject),
    addressee: report.addressee && rangeSpan(words, report.addressee),
    via: report.via ? [rangeSpan(words, report.via)].filter((span) => span !== null) : [],
    follows: 'nobody',
    block,
  };
}

function withoutOverlap(spans: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of spans) {
    const last = out.at(-1);
    if (span[1] > span[0] && (!last || span[0] >= last[1])) out.push(span);
  }
  return out;
}
