import type { ClaimCategory } from '../vocabulary.ts';
import type { Span } from './analysis.ts';
import { type CategoryWord, categoryStems, categoryWords } from './en/category-words.ts';
import { splitTokens } from './split-tokens.ts';

/** A part of the text that speaks for the category of a claim beside the claim's own words. */
export interface Context {
  scores: ReadonlyMap<ClaimCategory, number>;
  /** What its words weigh, the claim's own being 1. */
  weight: number;
}

/** What surroundings can add to one category at most, so that they decide only where the claim says little. */
const mostFromContext = 2;
/** Below this nothing speaks for any category. */
const least = 1.5;

/**
 * Tells what a claim is about, from its words and, where these say little, from its surroundings (sentence,
 * paragraph, heading). `leaning` is what is known from elsewhere. "other" where no category has enough for it.
 */
export function categoriseClaim(
  text: string,
  span: Span,
  contexts: readonly Context[] = [],
  leaning: ReadonlyMap<ClaimCategory, number> = new Map(),
): ClaimCategory {
  const scores = scoreWords(text, span);
  for (const [category, weight] of leaning) scores.set(category, (scores.get(category) ?? 0) + weight);
  for (const context of contexts) {
    for (const [category, score] of context.scores)
      scores.set(category, (scores.get(category) ?? 0) + Math.min(mostFromContext, score * context.weight));
  }
  let best: ClaimCategory = 'other';
  let most = least;
  for (const [category, score] of scores) if (score > most) [best, most] = [category, score];
  return best;
}

/** What the words of a part of the text say for each category. */
export function scoreWords(text: string, span: Span): Map<ClaimCategory, number> {
  const scores = new Map<ClaimCategory, number>();
  const seen = new Set<string>();
  const tokens = splitTokens(text, span);
  for (const [k, token] of tokens.entries()) {
    if (token.kind === 'mark' && !/[$£€]/.test(token.text)) continue;
    const pair = `${token.lower} ${tokens[k + 1]?.lower ?? ''}`;
    for (const { category, weight } of [...wordsFor(token.lower), ...wordsFor(pair, true)]) {
      const once = `${category} ${token.lower}`;
      if (seen.has(once)) continue;
      seen.add(once);
      scores.set(category, (scores.get(category) ?? 0) + weight);
    }
  }
  return scores;
}

function wordsFor(word: string, pair = false): CategoryWord[] {
  const stems = categoryStems.get(word.slice(0, 3)) ?? [];
  const begun = stems.filter(({ stem }) => word.startsWith(stem) && stem.includes(' ') === pair);
  return [...(categoryWords.get(word) ?? []), ...begun.map((entry) => entry.word)];
}
