import type { Span } from '../analysis.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Those of a list in order of place that lie wholly in a part of the text; where it begins is found by halving. */
export function partOf<Found extends Place>(list: readonly Found[], [start, end]: Span): Found[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const out: Found[] = [];
  for (let one = list[low]; one && one.start < end; one = list[++low]) if (one.end <= end) out.push(one);
  return out;
}
