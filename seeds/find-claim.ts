import type { ArticleReading, ReadingClaim, ReadingStatement } from '#lib/workbench/article/schema.ts';

export interface FoundClaim {
  article: ArticleReading;
  claim: ReadingClaim;
  /** Null: the article's own voice. */
  statement: ReadingStatement | null;
}

/**
 * The claim that holds these words; where claims overlap, the shortest. Throws where the words do not
 * stand once in the article, and where no claim holds them: the demo then has to be written anew.
 */
export function findClaim(article: ArticleReading, words: string): FoundClaim {
  const { start, end } = findPlace(article, words);
  const holding = article.claims.filter((one) => one.start <= start && one.end >= end);
  const claim = holding.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
  if (!claim) throw new Error(`No claim in "${article.title}" holds "${words}"`);
  const statement = article.statements.find((one) => one.id === claim.statementId) ?? null;
  return { article, claim, statement };
}

/** Where these words stand in the article, in UTF-16 units. Throws where that is not one place. */
export function findPlace({ title, text }: ArticleReading, words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start < 0 || text.includes(words, start + 1))
    throw new Error(`"${words}" does not stand once in "${title}"`);
  return { start, end: start + words.length };
}
