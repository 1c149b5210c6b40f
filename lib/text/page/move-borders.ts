import type { Span } from '../analysis.ts';

/** Where a person moved the borders between the parts of a text: UTF-16 offsets into it, each list in order. */
export interface Borders {
  /** A part begins there. */
  splits: readonly number[];
  /** What begins there goes on from the part before. */
  joins: readonly number[];
}

/**
 * Splits and joins parts of a text as a person said. Takes and gives them in order, without the space between them;
 * a part that is joined holds the space inside of it. What says nothing here (a split where a part begins anyway,
 * a join where none does, places outside of the text) changes nothing.
 */
export function moveBorders(text: string, parts: readonly Span[], { splits, joins }: Borders): Span[] {
  return joinedAt(joins, splitAt(text, splits, parts));
}

function splitAt(text: string, places: readonly number[], parts: readonly Span[]): Span[] {
  const reach = reaching(places);
  return parts.flatMap(([start, end]) => {
    const out: Span[] = [];
    let from = start;
    for (let at = reach(start + 1); at < end; at = reach(at + 1)) {
      const [first, second] = [text.slice(from, at), text.slice(at, end)];
      if (first.trim() === '' || second.trim() === '') continue;
      out.push([from, from + first.trimEnd().length]);
      from = end - second.trimStart().length;
    }
    out.push([from, end]);
    return out;
  });
}

function joinedAt(places: readonly number[], parts: readonly Span[]): Span[] {
  const reach = reaching(places);
  const out: Span[] = [];
  for (const span of parts) {
    const last = out.at(-1);
    if (last && reach(last[1]) <= span[0]) out[out.length - 1] = [last[0], span[1]];
    else out.push(span);
  }
  return out;
}

/** Gives the first place from an offset on, for offsets that never fall; infinite where there is none. */
function reaching(places: readonly number[]): (offset: number) => number {
  let next = 0;
  return (offset) => {
    while ((places[next] ?? Number.POSITIVE_INFINITY) < offset) next++;
    return places[next] ?? Number.POSITIVE_INFINITY;
  };
}
