import type { ClaimCategory } from '../vocabulary.ts';
import type { Span } from './analysis.ts';
import { categoryPhrases, categoryStems, categoryWords } from './en/category-words.ts';
import { partOf } from './part-of.ts';
import type { Token } from './split-tokens.ts';

/** A word or phrase that speaks for a category. */
export interface TopicWord {
  category: ClaimCategory;
  weight: number;
  /** The word, or the first of the phrase: it counts once. */
  lower: string;
  start: number;
  end: number;
}

/** The words among these tokens that tell what a text is about, in order of place. */
export function findTopicWords(tokens: readonly Token[]): TopicWord[] {
  const out: TopicWord[] = [];
  tokens.forEach(({ lower, kind, text, start, end }, k) => {
    if (kind === 'mark' && text !== '$' && text !== '£' && text !== '€') return;
    for (const word of categoryWords.get(lower) ?? none) out.push({ ...word, lower, start, end });
    for (const { stem, word } of categoryStems.get(lower.slice(0, 3)) ?? none)
      if (lower.startsWith(stem)) out.push({ ...word, lower, start, end });
    for (const { rest, whole, word } of categoryPhrases.get(lower) ?? none) {
      const last = tokens[k + rest.length];
      const matches = rest.every((part, n) => {
        const found = tokens[k + 1 + n]?.lower;
        return whole || n < rest.length - 1 ? found === part : found?.startsWith(part);
      });
      if (matches && last) out.push({ ...word, lower, start, end: last.end });
    }
  });
  return out;
}

const none: never[] = [];

/** What those in a part of the text say for each category. */
export function scoreTopics(topics: readonly TopicWord[], part: Span): Map<ClaimCategory, number> {
  const scores = new Map<ClaimCategory, number>();
  const seen = new Set<string>();
  for (const { category, weight, lower } of partOf(topics, part)) {
    const once = `${category} ${lower}`;
    if (seen.has(once)) continue;
    seen.add(once);
    scores.set(category, (scores.get(category) ?? 0) + weight);
  }
  return scores;
}
