/** Which stretch of an article a reader has to see to judge a claim. */
import type { Span } from '../span/rules.ts';

/** Longer than this it is no paragraph any more; in UTF-16 units. */
const longest = 6000;

/**
 * The blocks that the parts (claim, statement, cue, speaker mention) touch, as one stretch; around
 * the claim alone where that is too long. Without blocks: the lines of the text.
 */
export function paragraphAround(
  text: string,
  claim: Span,
  parts: readonly Span[],
  blocks: readonly Span[],
): Span {
  const whole = hull([claim, ...parts].flatMap((part) => blocksOf(text, part, blocks)));
  if (whole.end - whole.start <= longest) return whole;
  const own = hull(blocksOf(text, claim, blocks));
  if (own.end - own.start <= longest) return own;
  const margin = Math.max(0, Math.floor((longest - (claim.end - claim.start)) / 2));
  return {
    start: wholeCharacter(text, Math.max(own.start, claim.start - margin)),
    end: wholeCharacter(text, Math.min(own.end, claim.end + margin)),
  };
}

/** How far a reader may look for a speaker before or after the paragraph; in UTF-16 units. */
const nearby = 500;

/** The paragraph with whole lines before and after it, as far as `nearby` reaches. */
export function surroundingsOf(text: string, { start, end }: Span): Span {
  const from = start <= nearby ? 0 : text.indexOf('\n', start - nearby) + 1;
  const lastBreak = text.lastIndexOf('\n', end + nearby);
  const to = end + nearby >= text.length ? text.length : lastBreak;
  return { start: Math.min(start, from), end: Math.max(end, to) };
}

function blocksOf(text: string, part: Span, blocks: readonly Span[]): Span[] {
  const touched = blocks.filter((block) => block.start < part.end && part.start < block.end);
  return [part, ...(touched.length > 0 ? touched : [linesAround(text, part)])];
}

function linesAround(text: string, { start, end }: Span): Span {
  const before = start === 0 ? -1 : text.lastIndexOf('\n', start - 1);
  const after = text.indexOf('\n', end);
  return { start: before + 1, end: after < 0 ? text.length : after };
}

function hull(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}
