/** Four ways of reading a text into sentences and tagged words, in one shape. */
import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence } from 'wink-nlp';
import type { Span } from '#lib/text/analysis.ts';
import { splitBlocks } from '#lib/text/page/split-blocks.ts';
import { readPassages } from '#lib/text/words/read-passages.ts';

export interface ReadText {
  sentences: Span[];
  /** `verb` is null where the reader tells no parts of speech. */
  words: { text: string; span: Span; verb: boolean | null }[];
}

export const readers: Record<string, (text: string) => ReadText> = {
  'own words, wink-nlp’s tags': readOwn,
  'wink-nlp': readWink,
  compromise: readCompromise,
  'Intl.Segmenter': readSegments,
};

function readOwn(text: string): ReadText {
  const sentences = readPassages(text, splitBlocks(text)).flatMap((passage) => passage.sentences);
  return {
    sentences: sentences.map(({ span }) => span),
    words: sentences.flatMap(({ tagged }) =>
      tagged.map(({ text, start, end, tag }) => ({
        text,
        span: [start, end] as const,
        verb: tag === 'VERB',
      })),
    ),
  };
}

const nlp = winkNLP(winkModel, ['sbd', 'pos']);

/** Places are counted from the words and the spaces before them: wink-nlp gives none. */
function readWink(text: string): ReadText {
  const out: ReadText = { sentences: [], words: [] };
  let at = 0;
  nlp
    .readDoc(text)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens = sentence.tokens();
      const spaces = tokens.out(nlp.its.precedingSpaces) as string[];
      const tags = tokens.out(nlp.its.pos) as string[];
      const words = (tokens.out() as string[]).map((word, i) => {
        const start = at + (spaces[i]?.length ?? 0);
        at = start + word.length;
        return { text: word, span: [start, at] as const, verb: tags[i] === 'VERB' };
      });
      const [first, last] = [words[0], words.at(-1)];
      if (first && last) out.sentences.push([first.span[0], last.span[1]]);
      out.words.push(...words);
    });
  return out;
}

interface Term {
  text: string;
  tags: string[];
  offset: { start: number; length: number };
}

function readCompromise(text: string): ReadText {
  const sentences: { terms: Term[]; offset: Term['offset'] }[] = compromise(text).json({
    offset: true,
    terms: { offset: true },
  });
  const spanOf = ({ start, length }: Term['offset']): Span => [start, start + length];
  return {
    sentences: sentences.map(({ offset }) => spanOf(offset)),
    words: sentences.flatMap(({ terms }) =>
      terms.map(({ text, tags, offset }) => ({ text, span: spanOf(offset), verb: tags.includes('Verb') })),
    ),
  };
}

const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' });
const byWord = new Intl.Segmenter('en', { granularity: 'word' });

function readSegments(text: string): ReadText {
  const spanOf = ({ index, segment }: Intl.SegmentData): Span => [index, index + segment.length];
  return {
    sentences: [...bySentence.segment(text)].map(spanOf),
    words: [...byWord.segment(text)]
      .filter(({ segment }) => segment.trim() !== '')
      .map((one) => ({ text: one.segment, span: spanOf(one), verb: null })),
  };
}
