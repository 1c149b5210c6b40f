import type { BlockKind } from '../../vocabulary.ts';
import type { AnalysisHints, Block, Span } from '../analysis.ts';
import { cutFurniture } from './cut-furniture.ts';
import { isCaption, isCreditAlone } from './is-caption.ts';
import { foreignAmong } from './is-foreign.ts';
import { isFurniture } from './is-furniture.ts';
import { joinWrapped } from './join-wrapped.ts';
import { markPageParts } from './mark-page-parts.ts';
import { type Borders, moveBorders } from './move-borders.ts';
import { isNameAlone, readByline, readNameAndOffice } from './read-byline.ts';
import { type PostLine, readNameOverDate, readPostLine } from './read-post-line.ts';
import { splitGlued } from './split-glued.ts';

const line = /[^\r\n\u2028\u2029\v\f]+/g;
const endsSentence = /[.!?…:;,。！？](?:\s?["”’'»“)\]]){0,4}$/;
const longestHeading = 180;
/** How far down a page a name with an office signs the article. */
const signedWithin = 12;

/**
 * Splits a text into its blocks, in order, without overlap: headings, paragraphs, list items,
 * captions, boilerplate and the lines that sign and date one post of a live blog. A line of the text
 * is a block; a line that was wrapped goes on in the same one, lines that were glued are two. Hints (from a format
 * that knows its structure) and borders (that a person moved) win over what the text looks like.
 */
export function splitBlocks(
  text: string,
  hints: AnalysisHints['blocks'] = [],
  borders: Borders = { splits: [], joins: [] },
): Block[] {
  const repeated = wordsWithCapitals(text);
  const found = joinWrapped(text, trimmedLines(text))
    .flatMap((span) => splitGlued(text, span, (word) => (repeated().get(word) ?? 0) > 1))
    .flatMap((span) => cutFurniture(text, span));
  const lines = moveBorders(text, found, borders);
  const known = hintsByPlace(text, hints);
  const isTranslated = foreignAmong(text);
  const hinted = new Set<Block>();
  let above: Block | undefined;
  const blocks = lines.map((span, i) => {
    const words = text.slice(...span);
    const below = lines[i + 1];
    const next = below ? text.slice(below[0], Math.min(below[1], below[0] + 200)) : '';
    const hint = known(span);
    // A letter alone neither signs nor dates anything; a page can have hundreds of thousands of such lines.
    const post = words.length > 1 ? signature(words, next, i, above) : null;
    const kind = hint ?? post?.kind ?? (isTranslated(words) ? 'boilerplate' : kindOfLine(words, i, next));
    const block: Block = { kind, span, byline: post?.byline ?? null, dated: post?.dated ?? null };
    if (hint) hinted.add(block);
    above = block;
    return block;
  });
  return markPageParts(text, blocks, (block) => hinted.has(block));
}

/** Who signed the article, or a post, in this line, and when. */
function signature(words: string, next: string, index: number, above: Block | undefined): PostLine | null {
  if (words.length > 160) return null;
  const post = readPostLine(words) ?? readNameOverDate(words, next);
  if (post) return post;
  const byline = readByline(words) ?? (index < signedWithin ? readNameAndOffice(words) : null);
  if (byline) return { kind: 'boilerplate', byline, dated: null };
  // Under the time of a post: its author.
  return above?.kind === 'post' && !above.byline && isNameAlone(words)
    ? { kind: 'boilerplate', byline: words, dated: null }
    : null;
}

/** How often each word with a capital inside stands in the text; counted when it is first asked. */
function wordsWithCapitals(text: string): () => ReadonlyMap<string, number> {
  let counts: Map<string, number> | undefined;
  return () => {
    if (counts) return counts;
    counts = new Map();
    for (const [word] of text.matchAll(/\p{L}+/gu))
      if (/\p{Ll}\p{Lu}/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    return counts;
  };
}

function trimmedLines(text: string): Span[] {
  const out: Span[] = [];
  line.lastIndex = 0;
  for (let m = line.exec(text); m; m = line.exec(text)) {
    const start = m.index + m[0].length - m[0].trimStart().length;
    const end = m.index + m[0].trimEnd().length;
    if (end > start) out.push([start, end]);
  }
  return out;
}

function kindOfLine(words: string, index: number, next: string): BlockKind {
  if (isFurniture(words) || isCreditAlone(words)) return 'boilerplate';
  if (isCaption(words)) return 'caption';
  if (/^(?:[-*•‣▪●◦·]|\d{1,2}[.)])\s+\S/.test(words)) return 'list_item';
  return isHeading(words, index, next) ? 'heading' : 'paragraph';
}

function isHeading(words: string, index: number, next: string): boolean {
  if (words.length > longestHeading || /:$/.test(words)) return false;
  if (index === 0 && next !== '' && /[\p{L}\p{N}][?!]$/u.test(words)) return !/[.?!] /.test(words);
  if (endsSentence.test(words)) return false;
  return /^[^\p{Ll}]{0,3}[\p{Lu}\p{Lo}\p{N}]/u.test(words) || /^["“„«‘'‚]/.test(words);
}

function hintsByPlace(
  text: string,
  hints: NonNullable<AnalysisHints['blocks']>,
): (span: Span) => BlockKind | null {
  const sorted = hints
    .filter(({ span: [start, end] }) => start >= 0 && end <= text.length && start < end)
    .sort((a, b) => a.span[0] - b.span[0]);
  let i = 0;
  return ([start, end]) => {
    let hint = sorted[i];
    while (hint && hint.span[1] <= start) hint = sorted[++i];
    return hint && hint.span[0] < end ? hint.kind : null;
  };
}
