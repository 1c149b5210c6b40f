/** Every span that is written is checked here against the text it points into. Offsets are UTF-16 units. */

/** `[start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}
export type SpanRefusal = 'outside_text' | 'splits_character' | 'blank_span';
export type ContentRefusal = SpanRefusal | 'overlapping_content';

/** Why the span cannot stand in this text; null: it can. */
export function spanRefusal(text: string, { start, end }: Span): SpanRefusal | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'outside_text';
  if (start < 0 || end > text.length || start >= end) return 'outside_text';
  if (splitsPair(text, start) || splitsPair(text, end)) return 'splits_character';
  return text.slice(start, end).trim() === '' ? 'blank_span' : null;
}

/** Why these cannot be the content spans of one statement: in order, apart from each other, each one sound. */
export function contentRefusal(text: string, spans: readonly Span[]): ContentRefusal | null {
  if (spans.length === 0) return 'blank_span';
  let reached = 0;
  for (const span of spans) {
    const refusal = spanRefusal(text, span);
    if (refusal) return refusal;
    if (span.start < reached) return 'overlapping_content';
    reached = span.end;
  }
  return null;
}

/** The span with its words, sliced from the text that it was checked against. */
export function withWords(text: string, { start, end }: Span): Span & { words: string } {
  return { start, end, words: text.slice(start, end) };
}

/** Whether the two share at least one unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether a cut at this offset would part a high surrogate from its low one. */
function splitsPair(text: string, offset: number): boolean {
  return isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset));
}
const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
