import { isTitleCase } from '../words/is-title-case.ts';
import type { Passage } from '../words/read-passages.ts';
import { bareQuotation } from './bare-quotation.ts';
import { draftReport } from './draft-report.ts';
import type { DraftStatement } from './draft-statement.ts';
import { findUnmarkedSpeech } from './find-unmarked-speech.ts';
import { gatherReports } from './gather-reports.ts';
import { readFloatingQuotations } from './read-floating-quotations.ts';
import { draftOfTurn, findTurns, turnContent } from './read-interview.ts';
import { readLabel } from './read-label.ts';

/** Every statement of the passages, in order of place, with the words that name its speaker but not yet the name. */
export function findStatements(text: string, passages: readonly Passage[]): DraftStatement[] {
  const out: DraftStatement[] = [];
  const turns = findTurns(text, passages);
  const unmarked = findUnmarkedSpeech(text, passages);
  passages.forEach((passage, i) => {
    const turn = turns.get(passage.block);
    if (turn) {
      const last = out.at(-1);
      if (turn.goesOn && last) for (const span of turnContent(text, turn)) last.content.push(span);
      else out.push(draftOfTurn(text, turn));
      return;
    }
    const drafts = readPassage(text, passage, passages[i - 1], out);
    const before = passages[i - 1]?.block;
    if (
      drafts.length === 0 &&
      unmarked.has(passage.block) &&
      out.slice(-3).some((one) => one.kind === 'direct' && one.block === before)
    )
      drafts.push({
        ...bareQuotation([passage.span], passage.block),
        kind: 'indirect',
        rule: 'unmarked_speech',
      });
    for (const draft of drafts) out.push(draft);
  });
  return out;
}

function readPassage(
  text: string,
  passage: Passage,
  before: Passage | undefined,
  earlier: readonly DraftStatement[],
): DraftStatement[] {
  const out: DraftStatement[] = [];
  passage.sentences.forEach((sentence, i) => {
    const reports = gatherReports(text, sentence.words);
    if (reports.length === 0 && i === 0)
      reports.push(...readLabel(sentence.words, isHeadline(passage, before) ? 'heading' : passage.kind));
    const drafts = reports.flatMap((report) => draftReport(sentence.words, report, passage.block) ?? []);
    const around = {
      passage,
      previous: passage.sentences[i - 1],
      before,
      drafts: out,
      last: out.at(-1) ?? earlier.at(-1),
    };
    const floating = readFloatingQuotations(text, sentence, drafts, around);
    out.push(...[...drafts, ...floating].sort((a, b) => start(a) - start(b)));
  });
  return out;
}

/** A heading that ends in a full stop: the first line of the article, or one in capitals. */
const isHeadline = ({ sentences }: Passage, before: Passage | undefined) =>
  sentences.length === 1 && (before === undefined || isTitleCase(sentences[0]?.words ?? []));

const start = (draft: DraftStatement) => draft.content[0]?.[0] ?? 0;
