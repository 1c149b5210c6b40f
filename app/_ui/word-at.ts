/** Finds words in a text, for selecting by keyboard. Offsets are UTF-16 units. */
import type { Marked } from './split-at-marks.ts';

const words = new Intl.Segmenter('en', { granularity: 'word' });

/** Every word of `[from, to)`, punctuation and blanks left out. */
export function wordsIn(text: string, from: number, to: number): Marked[] {
  return [...words.segment(text.slice(from, to))]
    .filter((piece) => piece.isWordLike)
    .map((piece) => ({ start: from + piece.index, end: from + piece.index + piece.segment.length }));
}

/** The selection grown to whole words, and without blanks at its edges; null where no word is in it. */
export function toWholeWords(text: string, selection: Marked): Marked | null {
  const around = wordsIn(
    text,
    Math.max(0, selection.start - 100),
    Math.min(text.length, selection.end + 100),
  );
  const touched = around.filter((word) => word.start < selection.end && word.end > selection.start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return null;
  const start = Math.min(first.start, trimStart(text, selection));
  const end = Math.max(last.end, trimEnd(text, selection));
  return { start, end };
}

function trimStart(text: string, { start, end }: Marked): number {
  const piece = text.slice(start, end);
  return start + (piece.length - piece.trimStart().length);
}

function trimEnd(text: string, { start, end }: Marked): number {
  return start + text.slice(start, end).trimEnd().length;
}
