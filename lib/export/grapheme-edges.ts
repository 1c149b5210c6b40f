/** Where a cut does not go through what a reader sees as one character. Offsets are UTF-16 units. */

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The nearest edge at or before the offset. */
export function edgeBefore(text: string, offset: number): number {
  if (isPlainEdge(text, offset)) return offset;
  const [from, to] = surelyWhole(text, offset);
  const within = graphemes.segment(text.slice(from, to)).containing(offset - from);
  return within ? from + within.index : offset;
}

/** The nearest edge at or after the offset. */
export function edgeAfter(text: string, offset: number): number {
  if (isPlainEdge(text, offset)) return offset;
  const [from, to] = surelyWhole(text, offset);
  const within = graphemes.segment(text.slice(from, to)).containing(offset - from);
  if (!within || within.index === offset - from) return offset;
  return from + within.index + within.segment.length;
}

/** Between two letters below the combining marks, which nothing joins but CR LF. */
function isPlainEdge(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return true;
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before < 0xa9 && after < 0xa9 && !(before === 0x0d && after === 0x0a);
}

/** A stretch around the offset that begins and ends at plain edges, so that no more of the text is looked at. */
function surelyWhole(text: string, offset: number): [from: number, to: number] {
  let from = offset;
  while (!isPlainEdge(text, from)) from--;
  let to = offset + 1;
  while (!isPlainEdge(text, to)) to++;
  return [from, to];
}
