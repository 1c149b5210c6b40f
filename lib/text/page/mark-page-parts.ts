import type { BlockKind } from '../../vocabulary.ts';
import type { Block, Span } from '../analysis.ts';
import {
  authorBoxes,
  authorOffices,
  commentSigns,
  commentTitles,
  endMarks,
  pictureCredits,
  readersName,
  releaseTitles,
  senderTitles,
} from '../en/page-sections.ts';
import { isTitleWithPublisher } from './closing-publisher.ts';
import { isLinkTitle } from './is-furniture.ts';
import { isPaperName } from './is-paper-name.ts';

const longestAuthorBox = 320;
const lastBlocks = 6;
/** A paragraph of the article is longer, or ends like a sentence. */
const longestTeaser = 90;
/** A list of links is short lines; a list of this many is a list of the article. */
const mostLinks = 15;

/**
 * Tells parts of a page that are furniture for where they stand: links under “Most read”, readers’ comments, who the
 * author is, what a press release says after its end. Gives the blocks with their kinds mended.
 */
export function markPageParts(
  text: string,
  blocks: readonly Block[],
  isHinted: (block: Block) => boolean,
): Block[] {
  const kinds = blocks.map(({ kind }) => kind);
  const words = (i: number) => text.slice(...(blocks[i]?.span ?? [0, 0]));
  const isOpen = (i: number) => blocks[i] !== undefined && !isHinted(blocks[i]);
  const mark = (i: number) => {
    if (isOpen(i)) kinds[i] = 'boilerplate';
  };
  for (const [i, { kind, span }] of blocks.entries()) {
    const next = blocks[i + 1];
    if (kind === 'heading' && isOpen(i) && next && isUnderPicture(text, span, next)) kinds[i] = 'caption';
  }
  const site = siteName(kinds, words);
  if (site !== null) mark(site);
  const end = endOfArticle(text, blocks);
  for (let i = end; i < blocks.length; i++) mark(i);
  for (const link of linksAmong(kinds, words, end)) mark(link);
  for (const i of linesUnderArticle(text, blocks, kinds, end)) mark(i);
  for (const i of authorBoxAmong(kinds, words, end)) mark(i);
  return blocks.map((block, i) => ({ ...block, kind: kinds[i] ?? block.kind }));
}

/** A picture's alternative text glued to its caption, or its caption over a line of credit. */
const isUnderPicture = (text: string, span: Span, next: Block): boolean =>
  (next.kind === 'caption' && next.span[0] === span[1]) ||
  (next.kind === 'boilerplate' &&
    pictureCredits.test(text.slice(next.span[0], Math.min(next.span[1], next.span[0] + 40))));

/** The name of the paper over the title. */
function siteName(kinds: readonly BlockKind[], words: (i: number) => string): number | null {
  const own = kinds.flatMap((kind, i) => (i < 12 && kind !== 'boilerplate' ? [i] : []));
  const [first, second] = own;
  if (first === undefined || second === undefined) return null;
  return kinds[first] === 'heading' && kinds[second] === 'heading' && isPaperName(words(first))
    ? first
    : null;
}

/** Index of the first block that comes after the article: its end mark, its readers’ comments, its sender’s boilerplate. */
function endOfArticle(text: string, blocks: readonly Block[]): number {
  let paragraphs = 0;
  const last = blocks.at(-1)?.span[1] ?? 0;
  for (const [i, { kind, span }] of blocks.entries()) {
    if (kind === 'paragraph') paragraphs++;
    if (paragraphs < 2 || span[1] - span[0] > 100) continue;
    const line = text.slice(...span);
    const rest = last - span[1];
    if (endMarks.test(line) && rest < 2 * span[0]) return i;
    if (releaseTitles.test(line) && rest < span[0]) return i;
    if (senderTitles.test(line) && rest < span[0] / 2) return i;
    if (commentTitles.test(line) && blocks.slice(i + 1, i + 12).some((next) => isCommentSign(text, next)))
      return i;
  }
  return blocks.length;
}

const isCommentSign = (text: string, { span }: Block): boolean =>
  span[1] - span[0] < 200 &&
  (commentSigns.test(text.slice(...span)) || readersName.test(text.slice(span[0], span[0] + 40)));

/** The headings and list items that follow a title of links, up to the next paragraph. */
function linksAmong(kinds: readonly BlockKind[], words: (i: number) => string, end: number): number[] {
  const out: number[] = [];
  let left = 0;
  for (let i = 0; i < end; i++) {
    if (kinds[i] === 'boilerplate') {
      if (isLinkTitle(words(i))) left = mostLinks;
    } else if (left > 0 && (kinds[i] === 'heading' || kinds[i] === 'list_item')) {
      out.push(i);
      left--;
    } else left = 0;
  }
  return out;
}

/**
 * Behind the last paragraph that is one and among furniture: what else a site has for its reader. A short last sentence
 * with a full stop may be the article’s.
 */
function linesUnderArticle(
  text: string,
  blocks: readonly Block[],
  kinds: readonly BlockKind[],
  end: number,
): number[] {
  let last = end - 1;
  while (last >= 0 && !isProse(text, blocks[last], kinds[last])) last--;
  if (last < 0) return [];
  const tail = kinds.slice(last + 1, end);
  const first = tail.indexOf('boilerplate');
  if (first < 0 || tail.includes('post')) return [];
  return blocks.flatMap(({ span }, i) => {
    if (i <= last + 1 + first || i >= end) return [];
    if (kinds[i] === 'heading' && isTitleWithPublisher(text.slice(...span))) return [];
    if (kinds[i] === 'heading' || kinds[i] === 'list_item') return [i];
    return kinds[i] === 'paragraph' && /[!?…]$/.test(text.slice(span[1] - 1, span[1])) ? [i] : [];
  });
}

const isProse = (text: string, block: Block | undefined, kind: BlockKind | undefined): boolean =>
  block !== undefined &&
  kind === 'paragraph' &&
  (block.span[1] - block.span[0] > longestTeaser ||
    /[.”"’»]$/.test(text.slice(block.span[1] - 1, block.span[1])));

/** Among the last blocks of the article, the line that says who wrote it. */
function authorBoxAmong(kinds: readonly BlockKind[], words: (i: number) => string, end: number): number[] {
  const own = kinds.flatMap((kind, i) => (i < end && kind !== 'boilerplate' ? [i] : []));
  if (own.length < 3) return [];
  return own.slice(-lastBlocks).filter((i) => {
    const line = words(i);
    return line.length < longestAuthorBox && authorBoxes.test(line) && authorOffices.test(line);
  });
}
