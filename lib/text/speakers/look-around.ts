import type { Appearance } from './gather-cast.ts';

/** How far a look-up goes from a place, in appearances; names further away are not near. */
const reach = 300;

/** Appearances before a place, the nearest first. */
export function* appearancesBefore<T>(
  appearances: readonly Appearance<T>[],
  at: number,
): Generator<Appearance<T>> {
  const from = firstFrom(appearances, at);
  for (let i = from - 1; i >= Math.max(0, from - reach); i--) {
    const one = appearances[i];
    if (one) yield one;
  }
}

/** Appearances from a place on, the nearest first. */
export function* appearancesAfter<T>(
  appearances: readonly Appearance<T>[],
  at: number,
): Generator<Appearance<T>> {
  const from = firstFrom(appearances, at);
  for (let i = from; i < Math.min(appearances.length, from + reach); i++) {
    const one = appearances[i];
    if (one) yield one;
  }
}

/** The nearest appearance before a place that fits, within the same reach; null for none. */
export function nearestBefore<T>(
  appearances: readonly Appearance<T>[],
  at: number,
  fits: (one: Appearance<T>) => boolean,
): Appearance<T> | null {
  const from = firstFrom(appearances, at);
  return appearances.slice(Math.max(0, from - reach), from).findLast(fits) ?? null;
}

/** The nearest appearance from a place on that fits, within the same reach; null for none. */
export function nearestAfter<T>(
  appearances: readonly Appearance<T>[],
  at: number,
  fits: (one: Appearance<T>) => boolean,
): Appearance<T> | null {
  const from = firstFrom(appearances, at);
  return appearances.slice(from, from + reach).find(fits) ?? null;
}

function firstFrom<T>(appearances: readonly Appearance<T>[], at: number): number {
  let low = 0;
  let high = appearances.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((appearances[middle]?.span[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
