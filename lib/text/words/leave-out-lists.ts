import type { Span } from '../analysis.ts';

/** So many sentences in a row that are shorter than this on average, in characters, are a list. */
const run = 500;
const short = 24;

/**
 * Takes the parts of an article with the places of their sentences, in order, and leaves out the short ones of a long
 * run of sentences or lines that are nearly all short: columns of a table that lost its structure, lists of words.
 * Nothing in them can be attributed, and each would cost as much as a sentence that says something; a megabyte can
 * hold 500,000. The longest of a thousand articles has 309 lines, and those of none are shorter than 60 on average.
 */
export function leaveOutLists<Part extends { spans: Span[] }>(parts: Part[]): Part[] {
  const all = parts.flatMap(({ spans }) => spans);
  const listed = new Uint8Array(all.length);
  for (let from = 0; from + run <= all.length; from += run) {
    const start = all[from]?.[0] ?? 0;
    const end = all[from + run - 1]?.[1] ?? 0;
    if (end - start >= run * short) continue;
    for (let i = from; i < from + run; i++) {
      const [start, end] = all[i] ?? [0, 0];
      if (end - start < short) listed[i] = 1;
    }
  }
  if (!listed.includes(1)) return parts;
  let next = 0;
  return parts.flatMap((part) => {
    const spans = part.spans.filter(() => listed[next++] === 0);
    return spans.length > 0 ? [{ ...part, spans }] : [];
  });
}
