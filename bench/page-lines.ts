import type { ArticleAnalysis, Span } from '#lib/text/analysis.ts';

/** Where a line of furniture stands in a text: whole lines, or the words anywhere where they are many. */
export function placesOf(text: string, words: string): Span[] {
  const out: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const [before, after] = [text[at - 1] ?? '\n', text[at + words.length] ?? '\n'];
    const isLine = /[\r\n]/.test(before) && /[\r\n]/.test(after);
    if (isLine || words.length > 20 || words.startsWith('(')) out.push([at, at + words.length]);
  }
  return out;
}

export const overlaps = ([a, b]: Span, [c, d]: Span): boolean => a < d && c < b;

/** Does a statement or a claim stand in this line? */
export const holdsProposal = ({ statements, claims }: ArticleAnalysis, line: Span): boolean =>
  claims.some(({ span }) => overlaps(span, line)) ||
  statements.some(({ content }) => content.some((span) => overlaps(span, line)));
