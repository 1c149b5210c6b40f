import type { Span } from '../analysis.ts';
import type { Passage, Sentence } from '../words/read-passages.ts';
import { bareQuotation } from './bare-quotation.ts';
import type { DraftStatement } from './draft-statement.ts';
import { introductionBefore } from './read-introduction.ts';

/** Where a sentence stands. */
export interface Surroundings {
  passage: Passage;
  /** The sentence before it in its passage. */
  previous: Sentence | undefined;
  /** The passage before. */
  before: Passage | undefined;
  /** The statements of its passage so far. */
  drafts: readonly DraftStatement[];
  /** The statement before it in the article. */
  last: DraftStatement | undefined;
}

/** A sentence that is all quotation: adds it to the statement that it goes on with, or gives one of its own. */
export function readQuotationAlone(
  text: string,
  inner: Span[],
  { passage, previous, before, drafts, last }: Surroundings,
): DraftStatement | null {
  const goesOn = previous ? quotedIn(previous, passage, drafts) : runsOn(before, last) ? last : undefined;
  if (goesOn) {
    const end = goesOn.content.at(-1)?.[1] ?? 0;
    for (const span of inner) if (span[0] >= end) goesOn.content.push(span);
    if (goesOn.kind === 'indirect') goesOn.kind = 'mixed';
    return null;
  }
  const introducedBy = previous ? null : introductionBefore(before);
  return {
    ...bareQuotation(inner, passage.block),
    rule: introducedBy ? 'introduced_quotation' : 'lone_quotation',
    cue: introducedBy?.cue ?? null,
    mention: introducedBy?.mention ?? null,
    follows: introducedBy || !last || asksBack(text, inner, last, before) ? 'nobody' : 'previous',
  };
}

/** A question alone in its paragraph, after somebody else’s closed quotation: another voice. */
const asksBack = (text: string, inner: Span[], last: DraftStatement, before: Passage | undefined) =>
  text.charAt((inner.at(-1)?.[1] ?? 0) - 1) === '?' &&
  last.kind === 'direct' &&
  last.block === before?.block &&
  before.quotations.at(-1)?.closed === true;

/** The statement of the sentence before whose words stand in quotation marks or before who said them; others may follow it there (…,” said Okello, who denied it. “…”). */
export const quotedIn = (previous: Sentence, passage: Passage, drafts: readonly DraftStatement[]) =>
  drafts.findLast((draft) => endsNear(draft, previous) && endsQuoted(draft, passage));

function endsQuoted(draft: DraftStatement, { quotations }: Passage): boolean {
  if (draft.kind === 'direct' || draft.rule === 'clause_before_cue') return true;
  const end = draft.content.at(-1)?.[1] ?? 0;
  return (
    draft.kind === 'mixed' &&
    quotations.some(({ span, inner }) => inner[1] <= end && end <= span[1]) &&
    (draft.cue?.[0] ?? 0) >= end
  );
}

/** Does the statement end in (or right after) this sentence? */
const endsNear = (draft: DraftStatement, sentence: Sentence) =>
  (draft.content.at(-1)?.[1] ?? 0) > sentence.span[0] || (draft.cue?.[1] ?? 0) > sentence.span[0];

/** The quotation at the end of the passage before is still open, and belongs to this statement. */
function runsOn(before: Passage | undefined, last: DraftStatement | undefined): boolean {
  const open = before?.quotations.at(-1);
  return (
    last?.kind === 'direct' &&
    open !== undefined &&
    !open.closed &&
    (last.content.at(-1)?.[1] ?? 0) > open.span[0]
  );
}
