import { startsMain } from '../phrases/starts-main.ts';
import type { Word } from '../words/read-words.ts';
import { trim } from './bound-content.ts';
import type { Place } from './place-cue.ts';
import type { Report } from './read-reports.ts';

/**
 * “The navy claims the port is open, but the cranes stand still, writes Ana Prill.”: a reporting clause that closes
 * the sentence covers all of it, what somebody is said to have said at its start too (Quirk et al. 1985, 14.28).
 */
export function coversSentence(words: readonly Word[], place: Place, taken: readonly Report[]): boolean {
  const first = taken[0];
  const edge = place.from - 1;
  if (!place.inverted || words[edge]?.text !== ',' || !first?.subject || first.subject.from > 1) return false;
  return (
    taken.every(({ cue, content }) => content.every(({ from }) => from >= cue.to)) &&
    taken.some(({ content }) => content.some(({ to }) => to === edge))
  );
}

/** What is set against the words of the first speaker is the second’s own: “…, but the cranes stand still”. */
export function beforeContrast(words: readonly Word[], report: Report): Report {
  const content = report.content.map((part) => {
    for (let i = part.from + 2; i < part.to; i++)
      if (words[i]?.lower === 'but' && parts(words[i - 1]) && startsMain(words, i + 1))
        return trim(words, part.from, i);
    return part;
  });
  return { ...report, content };
}

const parts = (word: Word | undefined) => word?.text === ',' || word?.comma === true;
