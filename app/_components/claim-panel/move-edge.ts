/** Moves one edge of a span by a word. Offsets are UTF-16 units of the text that is shown. */
import type { Marked } from '../../_ui/split-at-marks.ts';
import { wordsIn } from '../../_ui/word-at.ts';

/** The span with its edge at the next word's edge in that direction; unchanged where there is none, or no word would be left. */
export function moveEdge(text: string, span: Marked, edge: 'start' | 'end', step: -1 | 1): Marked {
  const edges = wordsIn(text, 0, text.length).map((word) => word[edge]);
  const to = step > 0 ? edges.find((at) => at > span[edge]) : edges.findLast((at) => at < span[edge]);
  if (to === undefined) return span;
  const moved = { ...span, [edge]: to };
  return moved.start < moved.end ? moved : span;
}
