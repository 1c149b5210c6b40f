import type { Span } from '../analysis.ts';

/** From where the first of some places begins to where the last of them ends; they can be more than a call takes arguments. */
export function extentOf(spans: readonly Span[]): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [from, to] of spans) {
    if (from < start) start = from;
    if (to > end) end = to;
  }
  return [start, end];
}
