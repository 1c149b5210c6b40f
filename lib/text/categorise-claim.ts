import type { ClaimCategory } from '../vocabulary.ts';
import type { Span } from './analysis.ts';
import { type CategoryWord, categoryStems, categoryWords } from './en/category-words.ts';
import { splitTokens, type Token } from './split-tokens.ts';

/** What the words around a claim weigh beside its own. */
const contextWeight = 0.25;
/** Below this nothing speaks for any category. */
const least = 1.5;

/**
 * Tells what a claim is about, from its words and, where these say little, from the words around it
 * (its sentence). "other" where no category has enough to speak for it.
 */
export function categoriseClaim(text: string, span: Span, around: Span = span): ClaimCategory {
  const scores = new Map<ClaimCategory, number>();
  add(scores, splitTokens(text, span), 1);
  if (around[0] < span[0] || around[1] > span[1]) add(scores, splitTokens(text, around), contextWeight);
  let best: ClaimCategory = 'other';
  let most = least;
  for (const [category, score] of scores)
    if (score >= most && (score > most || best === 'other')) [best, most] = [category, score];
  return best;
}

function add(scores: Map<ClaimCategory, number>, tokens: Token[], share: number): void {
  const seen = new Set<string>();
  for (const [k, token] of tokens.entries()) {
    if (token.kind === 'mark' && !/[$£€]/.test(token.text)) continue;
    const pair = `${token.lower} ${tokens[k + 1]?.lower ?? ''}`;
    for (const { category, weight } of [...wordsFor(token.lower), ...wordsFor(pair, true)]) {
      const once = `${category} ${token.lower}`;
      if (seen.has(once)) continue;
      seen.add(once);
      scores.set(category, (scores.get(category) ?? 0) + weight * share);
    }
  }
}

function wordsFor(word: string, pair = false): CategoryWord[] {
  const stems = categoryStems.get(word.slice(0, 3)) ?? [];
  const begun = stems.filter(({ stem }) => word.startsWith(stem) && stem.includes(' ') === pair);
  return [...(categoryWords.get(word) ?? []), ...begun.map((entry) => entry.word)];
}
