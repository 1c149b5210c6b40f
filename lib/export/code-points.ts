/** From UTF-16 offsets, which JavaScript counts in, to Unicode code points, which W3C selectors count in. */

const pair = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Gives for an offset of this text, in UTF-16 units, how many code points stand before it. */
export function codePointsOf(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(pair), (match) => match.index);
  if (pairs.length === 0) return (offset) => offset;
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of these ascending numbers are below the limit. */
function countBelow(ascending: number[], limit: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? Number.POSITIVE_INFINITY) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}
