import type { BlockKind } from '../../vocabulary.ts';
import type { Block, Span } from '../analysis.ts';
import { readDateline } from '../page/read-dateline.ts';
import { foreignBlocks } from '../page/read-language.ts';
import { leaveOutLists } from './leave-out-lists.ts';
import { leaveOutRunOns } from './leave-out-run-ons.ts';
import { pairQuotationMarks, type Quotation } from './pair-quotation-marks.ts';
import { readWords, tagWords, type Word } from './read-words.ts';
import { splitSentences } from './split-sentences.ts';

export interface Sentence {
  span: Span;
  /** Its words, each quotation folded into one. */
  words: Word[];
  /** Every word and mark, those in quotations too. */
  tagged: Word[];
}

/** One block that can hold statements, read into sentences and words. */
export interface Passage {
  /** Index of the block. */
  block: number;
  kind: BlockKind;
  span: Span;
  quotations: Quotation[];
  sentences: Sentence[];
}

const bullet = /^(?:[-*•‣▪●◦·–—]|\d{1,2}[.)])\s+/;
const tableRow = /^\|.*\||\t.*\t|\s\|\s.*\s\|\s/;
/** A place in capitals and a dash is a dateline this high in an article, or under a heading; else a label. */
const bareWithin = 3;
const label = /^\p{Lu}[\p{Lu} .'’-]{2,40}:\s/u;

/**
 * Reads every block that belongs to the article itself and is in English; page furniture, rows of tables, long lists of words and what
 * runs on without any mark are left out, and the mark of a list item or the dateline of a dispatch is no part of its sentence.
 */
export function readPassages(text: string, blocks: readonly Block[]): Passage[] {
  let paragraphs = 0;
  const isTranscript = blocks.filter(({ span }) => label.test(text.slice(span[0], span[0] + 50))).length > 1;
  const isForeign = foreignBlocks(text, blocks);
  const parts = blocks.flatMap(({ kind, span }, block) => {
    if (kind === 'boilerplate' || kind === 'post' || isForeign[block]) return [];
    const opening = text.slice(span[0], Math.min(span[1], span[0] + 200));
    if (kind !== 'paragraph' && tableRow.test(opening)) return [];
    if (kind === 'paragraph') paragraphs++;
    const high = paragraphs <= bareWithin || blocks[block - 1]?.kind === 'heading';
    const start =
      span[0] + lengthBefore(opening, kind, { dash: high, colon: paragraphs === 1 && !isTranscript });
    const quotations = pairQuotationMarks(text, span);
    return [{ block, kind, span, quotations, spans: splitSentences(text, [start, span[1]], quotations) }];
  });
  return leaveOutRunOns(text, leaveOutLists(parts)).map(({ block, kind, span, quotations, spans }) => ({
    block,
    kind,
    span,
    quotations,
    sentences: spans.map((span) => {
      const tagged = tagWords(text, span);
      return { span, words: readWords(text, span, quotations, tagged), tagged };
    }),
  }));
}

/** How much stands before the first sentence of a block; a bare dateline counts where it may stand. */
function lengthBefore(opening: string, kind: BlockKind, bare: { dash: boolean; colon: boolean }): number {
  if (kind === 'list_item') return bullet.exec(opening)?.[0].length ?? 0;
  const dateline = kind === 'paragraph' ? readDateline(opening) : null;
  return dateline && (dateline.bare === null || bare[dateline.bare]) ? dateline.length : 0;
}
