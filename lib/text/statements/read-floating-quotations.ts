import type { Span } from '../analysis.ts';
import type { Sentence } from '../words/read-passages.ts';
import type { Word } from '../words/read-words.ts';
import { bareQuotation } from './bare-quotation.ts';
import { withoutSpace } from './content-span.ts';
import type { DraftStatement } from './draft-statement.ts';
import { readIntroduced } from './read-introduction.ts';
import { readQuotationAlone, type Surroundings } from './read-quotation-alone.ts';
import { goesOnQuoted } from './read-quotation-going-on.ts';
import { readSignature } from './read-signature.ts';

/**
 * Quotations that no reporting clause of their sentence takes: they go on with the statement before, or a
 * signature, an introduction or the context tells their speaker (floating and implicit speakers: O’Keefe et al. 2012,
 * Muzny et al. 2017). `drafts` are the sentence’s own statements.
 */
export function readFloatingQuotations(
  text: string,
  { words }: Sentence,
  drafts: readonly DraftStatement[],
  around: Surroundings,
): DraftStatement[] {
  const { block, kind } = around.passage;
  const free = words.filter((word) => word.quotation && !drafts.some((draft) => covers(draft, word)));
  if (free.length === 0) return [];
  const inner = free.flatMap((word) => (word.quotation ? [withoutSpace(text, word.quotation.inner)] : []));
  const signed = readSignature(words);
  if (signed)
    return [
      {
        ...bareQuotation(inner, block),
        rule: 'signed_quotation',
        mention: signed,
        follows: 'nobody',
      },
    ];
  if (kind === 'heading') return inner.map((span) => echo(span, block, words.length <= 2));
  const alone = words.every((word) => word.quotation || word.tag === 'PUNCT');
  if (!alone && drafts.length === 0 && goesOnQuoted(words, around)) return [];
  const found = alone ? readQuotationAlone(text, inner, around) : readIntroduced(words, free, inner, block);
  return found ? [found] : [];
}

/** A quotation in a heading: the article tells below who said it. */
const echo = (span: Span, block: number, whole: boolean): DraftStatement => ({
  ...bareQuotation([span], block),
  rule: 'heading_echo',
  follows: whole ? 'echo' : 'echo-only',
});

const covers = (draft: DraftStatement, word: Word) =>
  draft.content.some(([from, to]) => word.start < to && word.end > from) ||
  (draft.mention !== null && word.start >= draft.mention[0] && word.end <= draft.mention[1]);
