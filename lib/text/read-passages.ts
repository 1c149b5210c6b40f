import type { BlockKind } from '../vocabulary.ts';
import type { Block, Span } from './analysis.ts';
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

/** A picture’s alternative text is often glued to its caption (harbour at nightDivers leave): the caption starts at the seam. */
function afterGlue(text: string, [start, end]: Span): Span {
  const seam = /\p{Ll}{3}(?=\p{Lu}\p{Ll}{2,}\s)/u.exec(text.slice(start, Math.min(end, start + 300)));
  return seam ? [start + seam.index + seam[0].length, end] : [start, end];
}

/** Reads every block that belongs to the article itself; page furniture is left out. */
export function readPassages(text: string, blocks: readonly Block[]): Passage[] {
  return blocks.flatMap(({ kind, span }, block) => {
    if (kind === 'boilerplate' || kind === 'post') return [];
    const quotations = pairQuotationMarks(text, span);
    const sentences = splitSentences(text, kind === 'caption' ? afterGlue(text, span) : span, quotations).map(
      (sentence) => {
        const tagged = tagWords(text, sentence);
        return { span: sentence, words: readWords(text, sentence, quotations, tagged), tagged };
      },
    );
    return [{ block, kind, span, quotations, sentences }];
  });
}
