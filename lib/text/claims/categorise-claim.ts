import type { ClaimCategory } from '../../vocabulary.ts';
import type { Span } from '../analysis.ts';
import { splitTokens } from '../words/split-tokens.ts';
import { findTopicWords, scoreTopics } from './find-topic-words.ts';

/** A part of the text that speaks for the category of a claim beside the claim's own words. */
export interface Context {
  scores: ReadonlyMap<ClaimCategory, number>;
  /** What its words weigh, the claim's own being 1. */
  weight: number;
}

/** What surroundings can add to one category at most, each and all, so that they decide only where the claim says little. */
const mostFromOne = 2;
const mostFromContext = 4;
/** Below this nothing speaks for any category. */
const least = 2;

/**
 * Tells what a claim is about, from its words and, where these say little, from its surroundings (sentence,
 * paragraph, heading). `leaning` is what is known from elsewhere. "other" where no category has enough for it.
 */
export function categoriseClaim(
  text: string,
  span: Span,
  contexts: readonly Context[] = [],
  leaning: ReadonlyMap<ClaimCategory, number> = new Map(),
  topics = findTopicWords(splitTokens(text, span)),
): ClaimCategory {
  const own = scoreTopics(topics, span);
  if (own.size === 0 && leaning.size === 0 && contexts.every((one) => one.scores.size === 0)) return 'other';
  const scores = new Map(own);
  const add = (weight: number, category: ClaimCategory) =>
    scores.set(category, (scores.get(category) ?? 0) + weight);
  leaning.forEach(add);
  const around = new Map<ClaimCategory, number>();
  for (const context of contexts)
    context.scores.forEach((score, category) => {
      const added = Math.min(mostFromOne, score * context.weight);
      around.set(category, Math.min(mostFromContext, (around.get(category) ?? 0) + added));
    });
  around.forEach(add);
  let best: ClaimCategory = 'other';
  let most = least;
  scores.forEach((score, category) => {
    if (score <= most) return;
    best = category;
    most = score;
  });
  return best;
}
