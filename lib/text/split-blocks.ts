import type { BlockKind } from '../vocabulary.ts';
import type { AnalysisHints, Block, Span } from './analysis.ts';
import { isFurniture } from './is-furniture.ts';
import { readNameOverDate, readPostLine } from './read-post-line.ts';

const line = /[^\r\n\u2028\u2029\v\f]+/g;
const endsSentence = /[.!?…:;,。！？]["”’'»“)\]]*$/;
const longestHeading = 180;

/**
 * Splits a text into its blocks, in order, without overlap: headings, paragraphs, list items,
 * captions, boilerplate and the lines that sign and date one post of a live blog. A line of the text
 * is a block; a line that was wrapped goes on in the same one. Hints (from a format that knows its
 * structure) win over what the text looks like.
 */
export function splitBlocks(text: string, hints: AnalysisHints['blocks'] = []): Block[] {
  const lines = joinWrapped(text, trimmedLines(text));
  const known = hintsByPlace(text, hints);
  return lines.map((span, i) => {
    const words = text.slice(...span);
    const below = lines[i + 1];
    const next = below ? text.slice(...below) : '';
    const post = readPostLine(words) ?? readNameOverDate(words, next);
    const kind = known(span) ?? (post ? postKind(post) : kindOfLine(words, i, next));
    return { kind, span, byline: post?.byline ?? null, dated: post?.dated ?? null };
  });
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

/** Mail and old pages wrap lines at a column: a line that breaks off goes on where the next starts in lower case. */
function joinWrapped(text: string, lines: Span[]): Span[] {
  const out: Span[] = [];
  for (const span of lines) {
    const last = out.at(-1);
    const goesOn =
      last !== undefined &&
      last[1] - last[0] >= 40 &&
      span[0] - last[1] <= 4 &&
      (text.slice(last[1], span[0]).match(/\n/g)?.length ?? 0) <= 1 &&
      /^\p{Ll}/u.test(text.slice(span[0], span[0] + 2)) &&
      !endsSentence.test(text.slice(Math.max(last[0], last[1] - 8), last[1]));
    if (goesOn) out[out.length - 1] = [last[0], span[1]];
    else out.push(span);
  }
  return out;
}

/** Signed and dated is a post; a date or a name alone is furniture. */
const postKind = (post: { byline: string | null; dated: string | null }): BlockKind =>
  post.byline && post.dated ? 'post' : 'boilerplate';

function kindOfLine(words: string, index: number, next: string): BlockKind {
  if (isFurniture(words)) return 'boilerplate';
  if (isCaption(words)) return 'caption';
  if (/^(?:[-*•‣▪●◦·]|\d{1,2}[.)])\s+\S/.test(words)) return 'list_item';
  return isHeading(words, index, next) ? 'heading' : 'paragraph';
}

/** A picture's line ends in its credit: (AFP/Getty), Photograph: Name/Agency. */
function isCaption(words: string): boolean {
  if (words.length > 700) return false;
  const tail = words.slice(-120);
  if (/\b(?:Photograph|Photo|Picture|Image|Credit|Video)s?(?: by| credit)?\s*:\s*\S[^.!?]*$/.test(tail))
    return true;
  const credit = /\s\(([A-Z][^()]{0,60})\)$/.exec(tail)?.[1];
  return credit !== undefined && !/^[RDI]-/.test(credit) && words.split(/\s+/, 8).length > 5;
}

function isHeading(words: string, index: number, next: string): boolean {
  if (words.length > longestHeading || /:$/.test(words)) return false;
  if (index === 0 && /[\p{L}\p{N}][?!]$/u.test(words) && next !== '') return words.split(/\s+/).length <= 16;
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
