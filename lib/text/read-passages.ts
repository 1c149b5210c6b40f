import type { BlockKind } from '../vocabulary.ts';
import type { Block, Span } from './analysis.ts';
import { pairQuotationMarks, type Quotation } from './pair-quotation-marks.ts';
import { readWords, type Word } from './read-words.ts';
import { splitSentences } from './split-sentences.ts';

export interface Sentence {
  span: Span;
  words: Word[];
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

/** Reads every block that belongs to the article itself; page furniture is left out. */
export function readPassages(text: string, blocks: readonly Block[]): Passage[] {
  return blocks.flatMap(({ kind, span }, block) => {
    if (kind === 'boilerplate' || kind === 'post') return [];
    const quotations = pairQuotationMarks(text, span);
    const sentences = splitSentences(text, span, quotations).map((sentence) => ({
      span: sentence,
      words: readWords(text, sentence, quotations),
    }));
    return [{ block, kind, span, quotations, sentences }];
  });
}
