import type { Span, Statement } from './analysis.ts';

const words = (text: string) =>
  new Set(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [],
  );
const leastWords = 3;
const leastShare = 0.7;

/**
 * A heading often quotes what the article quotes again with its speaker: finds the statement whose
 * quoted words hold most of the heading’s; null where none does.
 */
export function findEcho(text: string, heading: Span, statements: readonly Statement[]): Statement | null {
  const wanted = words(text.slice(...heading));
  if (wanted.size < leastWords) return null;
  let best: { statement: Statement; share: number } | null = null;
  for (const statement of statements) {
    if (statement.kind === 'indirect' || statement.speaker === 'unknown') continue;
    const said = words(statement.content.map((span) => text.slice(...span)).join(' '));
    const share = [...wanted].filter((word) => said.has(word)).length / wanted.size;
    if (share >= leastShare && share > (best?.share ?? 0)) best = { statement, share };
  }
  return best?.statement ?? null;
}
