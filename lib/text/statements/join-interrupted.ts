import type { Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import { boundClause } from './bound-content.ts';
import type { Report } from './read-reports.ts';

/**
 * Adds to a report what goes on with its quotation after the reporting clause: “The port,” she said, leaning
 * back, “is safe”; “Yes,” she said, but “only at night”. `reports` are all of one sentence; gives them in order.
 */
export function joinInterrupted(words: readonly Word[], reports: readonly Report[]): Report[] {
  const taken = (at: number) =>
    reports.some((report) => report.content.some(({ from, to }) => from <= at && at < to));
  return reports.map((report) => {
    const last = report.content.at(-1);
    if (!last || last.from >= report.cue.to || !words[last.to - 1]?.quotation) return report;
    const end = Math.max(report.cue.to, report.subject?.to ?? 0);
    const next = nextReport(reports, report);
    const more: Phrase[] = [];
    for (let i = report.cue.to; i < Math.min(next, words.length); i++) {
      if (!words[i]?.quotation || taken(i)) continue;
      const from = words[i - 1]?.tag === 'CCONJ' ? i - 1 : i;
      const pause = words[from - 1];
      if (!pause || !(/^(?:,|—|–|--|-|:)$/.test(pause.text) || from === end)) continue;
      more.push({ from, to: words[i + 1]?.tag === 'PUNCT' ? i + 1 : boundClause(words, i).to });
      i = more.at(-1)?.to ?? i;
    }
    return more.length > 0 ? { ...report, content: [...report.content, ...more] } : report;
  });
}

/** Where the next clause with a subject of its own reports something; a participle (referring to …) is passed over. */
function nextReport(reports: readonly Report[], report: Report): number {
  const next = reports.find(
    (one) =>
      one.cue.from > report.cue.from &&
      one.subject !== null &&
      one.subject.from > report.cue.from &&
      one.subject.from < one.cue.from,
  );
  return next?.subject?.from ?? Number.POSITIVE_INFINITY;
}
