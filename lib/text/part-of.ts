import type { Span } from './analysis.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Those of a list in order of place that lie wholly in a part of the text, found by halving. */
export function partOf<Found extends Place>(list: readonly Found[], [start, end]: Span): Found[] {
  const from = firstWhere(list, (one) => one.start >= start);
  return list.slice(
    from,
    Math.max(
      from,
      firstWhere(list, (one) => one.end > end),
    ),
  );
}

function firstWhere<Found>(list: readonly Found[], holds: (one: Found) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = list[middle];
    if (one === undefined || holds(one)) high = middle;
    else low = middle + 1;
  }
  return low;
}
