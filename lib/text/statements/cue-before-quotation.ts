import type { Word } from '../words/read-words.ts';
import { type Cue, findCues } from './find-cues.ts';
import type { Report } from './read-reports.ts';

/** The last verb of saying before the quotation, where it has no content yet. */
export function cueBefore(words: readonly Word[], at: number, taken: readonly Report[]): Cue | null {
  const cue = findCues(words).findLast((one) => one.to <= at);
  if (!cue || cue.negated || cue.passive) return null;
  return taken.some((report) => report.cue.from < cue.to && report.cue.to > cue.from) ? null : cue;
}

/** The last verb before the quotation, as if it were one of saying. */
export function verbBefore(words: readonly Word[], at: number): Cue | null {
  for (let i = at - 1; i > 0; i--) {
    const word = words[i];
    if (!word || word.tag === 'AUX' || word.text === ';') return null;
    if (word.tag !== 'VERB') continue;
    let from = i;
    while (/^(?:AUX|ADV)$/.test(words[from - 1]?.tag ?? '')) from--;
    if (words.slice(from, i).some(({ lower }) => be.has(lower)) && !/ing$/.test(word.lower)) return null;
    const form =
      words[i - 1]?.lower === 'to'
        ? 'infinitive'
        : /ing$/.test(word.lower) && from === i
          ? 'participle'
          : 'finite';
    return {
      base: word.lower,
      frames: new Set(['naming']),
      particles: { judging: [], naming: [] },
      from,
      to: i + 1,
      form,
      negated: false,
      passive: false,
      modal: false,
    };
  }
  return null;
}

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s"]);
