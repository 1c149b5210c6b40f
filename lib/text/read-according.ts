import { boundClause, trim } from './bound-content.ts';
import { hasFiniteVerb } from './read-clause.ts';
import type { Phrase } from './read-noun-phrase.ts';
import type { Report } from './read-reports.ts';
import { subjectAfter } from './read-subject.ts';
import type { Word } from './read-words.ts';
import { isMedium } from './relay-reports.ts';

/** “According to the mayor, …”, “…, as per the ministry”, “in the words of her lawyer”: a phrase that attributes its clause. */
export function readAccording(words: readonly Word[], taken: readonly Report[]): Report[] {
  const out: Report[] = [];
  for (let i = 0; i < words.length; i++) {
    const to = cueEnd(words, i);
    if (to === null) continue;
    const subject = subjectAfter(words, to) ?? quotedName(words, to);
    if (!subject) continue;
    const report = attributed(words, i, to, subject, taken);
    if (report) out.push(report);
    i = subject.to - 1;
  }
  return out;
}

function cueEnd(words: readonly Word[], i: number): number | null {
  const [one, two, three, four] = words.slice(i, i + 4).map((word) => word.lower);
  if (one === 'according' && two === 'to') return i + 2;
  if (one === 'as' && two === 'per') return i + 2;
  if (one === 'per' && words[i - 1]?.text === ',') return i + 1;
  if (
    one === 'in' &&
    two === 'the' &&
    (three === 'words' || three === 'view' || three === 'opinion') &&
    four === 'of'
  )
    return i + 4;
  return null;
}

const quotedName = (words: readonly Word[], at: number): Phrase | null =>
  words[at]?.quotation ? { from: at, to: at + 1 } : null;

function attributed(
  words: readonly Word[],
  cue: number,
  cueTo: number,
  subject: Phrase,
  taken: readonly Report[],
): Report | null {
  const end = asideEnd(words, subject.to);
  const leads =
    cue === 0 ||
    (words[cue - 1]?.text === ',' && !hasFiniteVerb(words, 0, cue)) ||
    words[cue - 1]?.lower === 'and' ||
    words[cue - 1]?.lower === 'but' ||
    words[cue - 1]?.tag === 'ADV';
  const ahead = leads && words[end] ? boundClause(words, end) : null;
  if (
    ahead &&
    ahead.to > ahead.from &&
    (hasFiniteVerb(words, ahead.from, ahead.to) || words[ahead.from]?.quotation)
  ) {
    return {
      rule: 'according_to',
      content: [ahead],
      cue: { from: cue, to: cueTo },
      subject,
      addressee: null,
      via: null,
      confidence: 0.9,
    };
  }
  const floor = Math.max(
    0,
    ...taken.filter((report) => report.cue.from < cue).flatMap((report) => [report.cue.to]),
  );
  const region = trim(words, floor, cue);
  const said = taken.findLast((report) => report.cue.from < cue);
  if (said && !said.via && isMedium(words, subject) && region.to - region.from < 2) {
    said.via = subject;
    return null;
  }
  if (region.to - region.from < 2) return null;
  if (taken.some((report) => report.cue.from < cue && report.content.some((part) => part.to > region.from)))
    return null;
  return {
    rule: 'according_to',
    content: [region],
    cue: { from: cue, to: cueTo },
    subject,
    addressee: null,
    via: null,
    confidence: 0.9,
  };
}

/** Passes over a relative clause or apposition after the name: “, who runs the port,”. */
function asideEnd(words: readonly Word[], from: number): number {
  if (words[from]?.text !== ',') return from;
  const next = words[from + 1];
  const relative = next && /^(?:who|which|whose|a|an|the)$/.test(next.lower);
  if (!relative) return from + 1;
  for (let i = from + 1; i < Math.min(words.length, from + 24); i++) if (words[i]?.text === ',') return i + 1;
  return from + 1;
}
