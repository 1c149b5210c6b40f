/** Cuts a stretch of text wherever a mark begins or ends, so that overlapping marks can be drawn. */

/** Something that covers `[start, end)` of a text, in UTF-16 units. */
export interface Marked {
  start: number;
  end: number;
}

/** A piece that no mark's edge divides, with the marks that cover it in the order given. */
export interface Segment<Mark> extends Marked {
  marks: Mark[];
}

/** Pieces of `[from, to)` in order, without gaps. Empty marks and what lies outside are left out. */
export function splitAtMarks<Mark extends Marked>(
  from: number,
  to: number,
  marks: readonly Mark[],
): Segment<Mark>[] {
  const here = marks.filter((mark) => mark.start < to && mark.end > from && mark.end > mark.start);
  const edges = new Set([from, to]);
  for (const { start, end } of here) {
    if (start > from) edges.add(start);
    if (end < to) edges.add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, k) => {
    const start = cuts[k] ?? from;
    return { start, end, marks: here.filter((mark) => mark.start <= start && mark.end >= end) };
  });
}
