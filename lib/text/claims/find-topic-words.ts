import type { ClaimCategory } from '../../vocabulary.ts';
import type { Span } from '../analysis.ts';
import { categoryPhrases, categoryStems, categoryWords } from '../en/category-words.ts';
import { firstFrom } from '../words/part-of.ts';
import type { Token } from '../words/split-tokens.ts';
import { wordValue } from '../words/word-tests.ts';

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
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    const listed = token && listedOf(token);
    if (!token || !listed) continue;
    const { lower, start, end } = token;
    for (const { category, weight } of listed.words) out.push({ category, weight, lower, start, end });
    for (const { rest, whole, word } of listed.phrases) {
      const { category, weight } = word;
      const last = tokens[k + rest.length];
      const matches = rest.every((part, n) => {
        const found = tokens[k + 1 + n]?.lower;
        return whole || n < rest.length - 1 ? found === part : found?.startsWith(part);
      });
      if (matches && last) out.push({ category, weight, lower, start, end: last.end });
    }
  }
  return out;
}

/** What the lists hold about a word, and about the phrases that it opens. */
const listedOf = wordValue(({ lower }) => {
  const stems = (categoryStems.get(lower.slice(0, 3)) ?? []).filter(({ stem }) => lower.startsWith(stem));
  const words = [...(categoryWords.get(lower) ?? []), ...stems.map(({ word }) => word)];
  const phrases = categoryPhrases.get(lower) ?? [];
  return words.length + phrases.length > 0 ? { words, phrases } : undefined;
});

const nothing: ReadonlyMap<ClaimCategory, number> = new Map();

/** What those in a part of the text say for each category. */
export function scoreTopics(
  topics: readonly TopicWord[],
  [start, end]: Span,
): ReadonlyMap<ClaimCategory, number> {
  let at = firstFrom(topics, start);
  if ((topics[at]?.start ?? end) >= end) return nothing;
  const scores = new Map<ClaimCategory, number>();
  const seen = new Map<string, ClaimCategory[]>();
  for (let topic = topics[at]; topic && topic.start < end; topic = topics[++at]) {
    if (topic.end > end) continue;
    const { category, weight, lower } = topic;
    const before = seen.get(lower);
    if (before?.includes(category)) continue;
    if (before) before.push(category);
    else seen.set(lower, [category]);
    scores.set(category, (scores.get(category) ?? 0) + weight);
  }
  return scores;
}
