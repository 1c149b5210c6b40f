import type { AnalysisHints, ArticleAnalysis } from '../analysis.ts';
import { findMasthead } from './find-masthead.ts';
import { splitBlocks } from './split-blocks.ts';

/** What is article and what is page: the parts of a text, and what it says of itself. */
export type PageReading = Pick<ArticleAnalysis, 'blocks' | 'title' | 'publisher' | 'byline' | 'publishedAt'>;

/** Reads the page alone, which takes a small part of an analysis. Pure; never throws. */
export function readPage(text: string, hints: AnalysisHints = {}): PageReading {
  const blocks = splitBlocks(text, hints.blocks, hints.borders);
  const found = findMasthead(text, blocks);
  const { publishedAt = found.publishedAt } = hints;
  return { ...found, publishedAt, blocks };
}
