import type { Span } from '../analysis.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Those of a list in order of place that lie wholly in a part of the text. */
export function partOf<Found extends Place>(list: readonly Found[], [start, end]: Span): Found[] {
  const from = firstFrom(list, start);
  let to = from;
  let whole = true;
  for (let one = list[to]; one && one.start < end; one = list[++to]) whole &&= one.end <= end;
  // One copy of the right size, where a list that grows would be copied again and again.
  const part = list.slice(from, to);
  return whole ? part : part.filter((one) => one.end <= end);
}

/** Which of a list in order of place is the first that begins there or later; found by halving. */
export function firstFrom(list: readonly Place[], start: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
