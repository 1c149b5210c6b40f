/** Which of what an engine finds now is what stood at the same place before. */
import type { Span } from '../span/rules.ts';

/** The spans that one thing covers, in order; UTF-16 units. */
export type Place = readonly Span[];

/** Two readings are of the same thing when they share at least this part of all that they cover. */
const leastShared = 0.5;

/**
 * Takes the place of each found thing, and for each kept thing every place that it ever had. Gives, by
 * the index of the found thing, the index of the kept one: the best shared place first, each kept
 * thing at most once.
 */
export function matchPlaces(
  found: readonly Place[],
  kept: readonly (readonly Place[])[],
): Map<number, number> {
  const pairs = pairsThatTouch(found, kept)
    .map((pair) => ({ ...pair, shared: sharedPart(found[pair.found] ?? [], pair.place) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((a, b) => b.shared - a.shared || a.found - b.found || a.kept - b.kept);
  const out = new Map<number, number>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (out.has(pair.found) || taken.has(pair.kept)) continue;
    out.set(pair.found, pair.kept);
    taken.add(pair.kept);
  }
  return out;
}

/** How much of what the one or the other covers is covered by both, 0 to 1. */
export function sharedPart(one: Place, other: Place): number {
  const both = coveredByBoth(one, other);
  return both === 0 ? 0 : both / (length(one) + length(other) - both);
}

/** Whether nearly all of `inner` lies in `outer`. */
export function liesIn(inner: Place, outer: Place): boolean {
  return coveredByBoth(inner, outer) >= 0.8 * length(inner);
}

function coveredByBoth(one: Place, other: Place): number {
  let units = 0;
  for (const a of one)
    for (const b of other) units += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return units;
}

const length = (place: Place) => place.reduce((sum, { start, end }) => sum + end - start, 0);
const startOf = (place: Place) => place[0]?.start ?? 0;
const endOf = (place: Place) => place.at(-1)?.end ?? 0;

interface Pair {
  found: number;
  kept: number;
  place: Place;
}

/** One walk over both in the order of the text, so that a long article costs no more a line than a short one. */
function pairsThatTouch(found: readonly Place[], kept: readonly (readonly Place[])[]): Pair[] {
  const places = kept
    .flatMap((all, index) => all.map((place) => ({ kept: index, place })))
    .sort((a, b) => startOf(a.place) - startOf(b.place));
  const inOrder = found
    .map((place, index) => ({ found: index, place }))
    .sort((a, b) => startOf(a.place) - startOf(b.place));
  const out: Pair[] = [];
  let open: typeof places = [];
  let next = 0;
  for (const one of inOrder) {
    for (let place = places[next]; place && startOf(place.place) < endOf(one.place); place = places[next]) {
      open.push(place);
      next++;
    }
    open = open.filter(({ place }) => endOf(place) > startOf(one.place));
    for (const other of open) out.push({ found: one.found, ...other });
  }
  return out;
}
