/**
 * How a stretch of an article is found again by others: its words with what stands around them, and
 * its place in code points. W3C Web Annotation Data Model, 4.2.4 Text Quote and 4.2.5 Text Position
 * Selector: neither may begin or end inside what a reader sees as one character.
 */
import { edgeAfter, edgeBefore } from './grapheme-edges.ts';

export interface Anchor {
  /** Where it stands in the article's text, in Unicode code points, the end left out. */
  start: number;
  end: number;
  exact: string;
  /** As much around it as makes it the only such place, where there is a way to tell it apart. */
  prefix: string;
  suffix: string;
}

/** What is taken around a quotation at least, in UTF-16 units. */
const context = 32;

/** The anchor of `[start, end)`, in UTF-16 units; `codePoints` is codePointsOf(text). */
export function anchorOf(
  text: string,
  span: { start: number; end: number },
  codePoints: (offset: number) => number,
): Anchor {
  const start = edgeBefore(text, span.start);
  const end = edgeAfter(text, span.end);
  for (let around = context; ; around *= 2) {
    const from = edgeBefore(text, Math.max(0, start - around));
    const to = edgeAfter(text, Math.min(text.length, end + around));
    if (!isOnly(text, from, to) && (from > 0 || to < text.length)) continue;
    return {
      start: codePoints(start),
      end: codePoints(end),
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    };
  }
}

/** Whether the words between these offsets stand nowhere else in the text, overlapping places included. */
function isOnly(text: string, from: number, to: number): boolean {
  const words = text.slice(from, to);
  const first = text.indexOf(words);
  return first === from && text.indexOf(words, first + 1) === -1;
}
