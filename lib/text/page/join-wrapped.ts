import type { Span } from '../analysis.ts';

const endsSentence = /[.!?…:;,。！？](?:\s?["”’'»“)\]]){0,4}$/;
/** The columns at which mail and wires wrap lines. */
const [narrow, wide] = [50, 90];
const mostlyFull = 0.6;
const least = 40;
const startsItem = /^(?:[-*•‣▪●◦·|>]|\d{1,2}[.)])\s/;

/**
 * Joins lines that were wrapped at a column (mail, old pages, wires): a line that breaks off goes on where the next
 * starts in lower case, and in a text that is wrapped throughout every line goes on up to the empty one. Takes and
 * gives the lines in order.
 */
export function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const out: Span[] = [];
  const throughout = isWrapped(text, lines);
  let above: Span | undefined;
  for (const span of lines) {
    const last = out.at(-1);
    if (
      last &&
      above &&
      isNext(text, above, span) &&
      (breaksOff(text, above, span) || (throughout && isFull(above, text, span)))
    )
      out[out.length - 1] = [last[0], span[1]];
    else out.push(span);
    above = span;
  }
  return out;
}

/** Does the line follow at once, without an empty one between? */
const isNext = (text: string, above: Span, span: Span): boolean =>
  span[0] - above[1] <= 4 && (text.slice(above[1], span[0]).match(/\n/g)?.length ?? 0) <= 1;

const breaksOff = (text: string, above: Span, span: Span): boolean =>
  above[1] - above[0] >= least &&
  /^\p{Ll}/u.test(text.slice(span[0], span[0] + 2)) &&
  !endsSentence.test(text.slice(Math.max(above[0], above[1] - 8), above[1]));

const isFull = (above: Span, text: string, span: Span): boolean =>
  above[1] - above[0] >= narrow && !startsItem.test(text.slice(span[0], span[0] + 4));

/** Are nearly all lines that another follows at once as long as a column, and none longer? */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let [followed, full] = [0, 0];
  for (const [i, [start, end]] of lines.entries()) {
    if (end - start > wide) return false;
    const next = lines[i + 1];
    if (!next || !isNext(text, [start, end], next)) continue;
    followed++;
    const breaks = !/[.!?…]["”’)]?$/.test(text.slice(Math.max(start, end - 3), end));
    if (end - start >= narrow && breaks) full++;
  }
  return followed > 3 && full > mostlyFull * followed;
}
