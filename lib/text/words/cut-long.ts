import type { Span } from '../analysis.ts';

/** The longest stretch that is read as one sentence, in UTF-16 units. */
const longest = 2000;
/** So near to the longest, a comma is a better place to cut at than the last blank. */
const near = 400;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** A blank that keeps no words together, and behind it what begins a word of its own and is no part of the blank's grapheme. */
const wordStart = /[^\S\u00a0\u202f\u2007][^\s\p{M}\p{Emoji_Modifier}\u200d]/uy;

/**
 * Cuts what runs on without a stop into pieces that every later step can read in linear time: before a word, at a
 * comma where one is near, and not behind a digit, which keeps 12 million and 41 000 whole. What has no blank in all
 * that length is cut between two graphemes; a grapheme that is longer still, between two characters.
 * Takes a stretch that begins and ends with a word; gives offsets of the whole text, without the space between pieces.
 */
export function cutLong(text: string, [from, to]: Span): Span[] {
  const out: Span[] = [];
  let start = from;
  while (to - start > longest) {
    const next = wordBefore(text, start) ?? graphemeBefore(text, start);
    const end = start + text.slice(start, next).trimEnd().length;
    if (end > start) out.push([start, end]);
    start = next + (/^\s*/.exec(text.slice(next, to))?.[0].length ?? 0);
  }
  if (to > start) out.push([start, to]);
  return out;
}

/** Where the best word to begin the next piece with starts; null where none does. */
function wordBefore(text: string, start: number): number | null {
  let behindWord: number | null = null;
  let behindDigit: number | null = null;
  for (let at = start + longest + 1; at > start + 1; at--) {
    if (behindWord !== null && at < start + longest - near) break;
    wordStart.lastIndex = at - 1;
    if (!wordStart.test(text)) continue;
    const before = text.charAt(at - 2);
    if (/[,;:]/.test(before)) {
      if (at >= start + longest - near) return at;
      behindWord ??= at;
    } else if (/\d/.test(before)) behindDigit ??= at;
    else behindWord ??= at;
  }
  return behindWord ?? behindDigit;
}

/** Where the grapheme that lies across the longest stretch starts. */
function graphemeBefore(text: string, start: number): number {
  const limit = start + longest;
  const found = graphemes.segment(text.slice(start, limit + 2)).containing(longest)?.index ?? longest;
  if (found > 0) return start + found;
  return /[\udc00-\udfff]/.test(text.charAt(limit)) ? limit - 1 : limit;
}
