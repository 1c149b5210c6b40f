import { subjectBefore } from '../phrases/read-subject.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';
import type { Report } from './read-reports.ts';

const quotes = isOneOf(['quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing']);
const saying = /^(?:saying|telling|writing|warning|adding|stating)$/;
const longestSource = 24;

/**
 * “Interfax quoted an aide, Bo Ruis, as saying …”: the one who is quoted speaks, whoever quotes stands in the
 * chain (Pareti 2015, on nested attribution). A report that only names whom somebody quotes falls away.
 */
export function readQuotedAsSaying(words: readonly Word[], reports: readonly Report[]): readonly Report[] {
  const verb = words.findIndex((word) => word.tag === 'VERB' && quotes(word));
  if (verb < 1) return reports;
  const as = words.findIndex(
    ({ lower }, i) =>
      i > verb + 1 && i <= verb + longestSource && lower === 'as' && saying.test(words[i + 1]?.lower ?? ''),
  );
  if (as < 0) return reports;
  const to = words[as - 1]?.text === ',' ? as - 1 : as;
  const source = { from: verb + 1, to };
  return reports.flatMap((report) => {
    const { cue, content } = report;
    if (content[0] && content[0].from > verb && content[0].from < as) return [];
    if (cue.from > as + 1 || cue.to <= verb) return [report];
    return [
      {
        ...report,
        cue: { from: verb, to: as + 2 },
        subject: source,
        via: report.subject ?? subjectBefore(words, verb),
      },
    ];
  });
}
