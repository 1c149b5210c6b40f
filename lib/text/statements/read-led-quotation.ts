import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { Word } from '../words/read-words.ts';
import { cueBefore, verbBefore } from './cue-before-quotation.ts';
import type { Cue } from './find-cues.ts';
import { placeOf } from './place-cue.ts';
import type { Report } from './read-reports.ts';

/** How many words may stand between a verb and the comma or colon before its quotation. */
const farthest = 9;

/**
 * Quotations that a verb leads to and no report of the sentence took: she boomed: “…”, some chanted “…”, he ended
 * by saying, “…”. Any verb right before the marks serves, in any form. Only speech is read so, no title or term:
 * it begins with a capital, is closed by a stop and is not written like a title.
 */
export function readLedQuotations(text: string, words: readonly Word[], taken: readonly Report[]): Report[] {
  const out: Report[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word?.quotation || !isSpeech(text, word) || taken.some((report) => holds(report, at))) continue;
    const cue = leading(words, at, taken);
    const place = cue && placeOf(words, cue, null, []);
    const subject =
      cue?.form === 'infinitive' ? (nounPhraseBefore(words, cue.from) ?? place?.subject) : place?.subject;
    if (!cue || !subject) continue;
    out.push({
      rule: 'cue_before_quotation',
      content: [{ from: at, to: at + 1 }],
      cue: { from: cue.from, to: cue.to },
      subject,
      addressee: null,
      via: null,
      confidence: 0.7,
    });
  }
  return out;
}

const holds = (report: Report, at: number) => report.content.some(({ from, to }) => from <= at && at < to);

function isSpeech(text: string, { quotation, stop, comma }: Word): boolean {
  if (!quotation || !(stop || comma)) return false;
  const words = text.slice(...quotation.inner).split(/\s+/, 40);
  if (!/^\p{Lu}/u.test(words[0] ?? '')) return false;
  return (
    words.some((word) => /^\p{Ll}{4}/u.test(word)) ||
    /[!?]$/.test(text.slice(quotation.inner[1] - 1, quotation.inner[1]))
  );
}

/** A verb right before the quotation, or one before the comma or colon that leads to it. */
function leading(words: readonly Word[], at: number, taken: readonly Report[]): Cue | null {
  const mark = words[at - 1];
  if (!mark) return null;
  if (mark.tag === 'VERB') return cueBefore(words, at, taken) ?? verbBefore(words, at);
  if (mark.text !== ',' && mark.text !== ':') return null;
  const cue = cueBefore(words, at, taken) ?? verbBefore(words, at);
  return cue && at - cue.to <= farthest ? cue : null;
}
