import type { Span, Statement } from '../analysis.ts';
import { extentOf } from '../speakers/extent-of.ts';

/**
 * Gives a reader of the statements that touch a part of the text, content, cue or mention. Ask for the parts in
 * order of place: the reader only goes forward, so that a whole article is read in linear time.
 */
export function statementsByPlace(statements: readonly Statement[]): (part: Span) => Statement[] {
  const ordered = statements
    .map((statement) => ({ statement, extent: placeOf(statement) }))
    .sort((a, b) => a.extent[0] - b.extent[0]);
  let open: typeof ordered = [];
  let next = 0;
  return ([start, end]) => {
    open = open.filter(({ extent }) => extent[1] > start);
    for (let one = ordered[next]; one && one.extent[0] < end; one = ordered[++next])
      if (one.extent[1] > start) open.push(one);
    return open.map(({ statement }) => statement);
  };
}

const placeOf = ({ content, cue, mention }: Statement): Span =>
  extentOf([...content, cue, mention].filter((span) => span !== null));
