/** Where a part of a text can be split in two. Offsets are UTF-16 units of its words. */
import { edgeAfter, edgeBefore } from '#lib/export/grapheme-edges.ts';
import { wordsIn } from '../../_ui/word-at.ts';

/** So far a next word is looked for. */
const farthest = 300;

/** Where the second half would begin for a cursor there: at the next character that is no blank; null where a half would be empty. */
export function splitPlace(words: string, cursor: number): number | null {
  const at = edgeBefore(words, Math.min(Math.max(cursor, 0), words.length));
  const place = words.length - words.slice(at).trimStart().length;
  return words.slice(0, place).trim() === '' || place === words.length ? null : place;
}

/** The next place in a direction, a word or a character on; the one before where there is none. `from` null: from outside. */
export function nextPlace(
  words: string,
  from: number | null,
  { step, by }: { step: 1 | -1; by: 'word' | 'character' },
): number | null {
  const at = from ?? (step === 1 ? 0 : words.length);
  const cursor = by === 'word' ? wordBeside(words, at, step) : characterBeside(words, at, step);
  return (cursor === null ? null : splitPlace(words, cursor)) ?? from;
}

function wordBeside(words: string, at: number, step: 1 | -1): number | null {
  const [from, to] = step === 1 ? [at, at + farthest] : [Math.max(0, at - farthest), at];
  const seen = words.slice(from, to);
  const starts = [
    ...[...seen.matchAll(/(?<=\s)\S/g)].map(({ index }) => from + index),
    ...wordsIn(words, from, Math.min(to, words.length)).map(({ start }) => start),
  ];
  const beside = starts.filter((start) => (step === 1 ? start > at : start < at && start > 0));
  return beside.length === 0 ? null : step === 1 ? Math.min(...beside) : Math.max(...beside);
}

function characterBeside(words: string, at: number, step: 1 | -1): number | null {
  if (step === 1) return edgeAfter(words, at + 1);
  // Blanks lead on to the place that one comes from.
  for (let cursor = at - 1; cursor > 0; cursor--) {
    const place = splitPlace(words, cursor);
    if (place !== null && place < at) return place;
  }
  return null;
}
