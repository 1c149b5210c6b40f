import type { Span } from '#lib/text/analysis.ts';
import { spanRefusal, withWords } from '../span/rules.ts';

/** The engine's span with its words, sliced from the text. Throws where it is no place in the text. */
export function soundSpan(text: string, [start, end]: Span): { start: number; end: number; words: string } {
  const refusal = spanRefusal(text, { start, end });
  if (refusal) throw new RangeError(`The engine gave a span that is none: ${start} to ${end}, ${refusal}`);
  return withWords(text, { start, end });
}
