import type { ArticleReading, ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';

export interface FoundClaim {
  claim: ReadingClaim;
  /** Null: the article's own voice. */
  statement: ReadingStatement | null;
}

/**
 * The claim that holds these words; where claims overlap, the shortest. Throws where the article has
 * the words not at all or more than once, or no claim holds them: the demo has to be written anew.
 */
export function findClaim(article: ArticleReading, words: string): FoundClaim {
  const start = article.text.indexOf(words);
  if (start < 0 || article.text.indexOf(words, start + 1) >= 0)
    throw new Error(`"${words}" does not stand once in "${article.title}"`);
  const holding = article.claims.filter((one) => one.start <= start && one.end >= start + words.length);
  const claim = holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!claim) throw new Error(`No claim in "${article.title}" holds "${words}"`);
  return { claim, statement: article.statements.find((one) => one.id === claim.statementId) ?? null };
}
