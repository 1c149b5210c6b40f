import type { ClaimCategory } from '../vocabulary.ts';
import type { Span } from './analysis.ts';
import { type CategoryWord, categoryStems, categoryWords } from './en/category-words.ts';
import { partOf } from './part-of.ts';
import type { Token } from './split-tokens.ts';

/** A word, or a pair of words, that speaks for a category. */
export interface TopicWord {
  category: ClaimCategory;
  weight: number;
  /** The word, or the first of the pair: it counts once. */
  lower: string;
  start: number;
  end: number;
}

/** The words among these tokens that tell what a text is about, in order of place. */
export function findTopicWords(tokens: readonly Token[]): TopicWord[] {
  const out: TopicWord[] = [];
  tokens.forEach(({ lower, kind, text, start, end }, k) => {
    if (kind === 'mark' && !/[$£€]/.test(text)) return;
    for (const { category, weight } of wordsFor(lower, false))
      out.push({ category, weight, lower, start, end });
    const next = tokens[k + 1];
    for (const { category, weight } of next ? wordsFor(`${lower} ${next.lower}`, true) : [])
      out.push({ category, weight, lower, start, end: next?.end ?? end });
  });
  return out;
}

function wordsFor(word: string, pair: boolean): CategoryWord[] {
  const stems = categoryStems.get(word.slice(0, 3)) ?? [];
  const begun = stems.filter(({ stem }) => word.startsWith(stem) && stem.includes(' ') === pair);
  return [...(categoryWords.get(word) ?? []), ...begun.map((entry) => entry.word)];
}

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
