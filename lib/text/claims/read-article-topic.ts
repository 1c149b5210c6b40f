import type { ClaimCategory } from '../../vocabulary.ts';
import type { Passage } from '../words/read-passages.ts';
import type { Context } from './categorise-claim.ts';
import { scoreTopics, type TopicWord } from './find-topic-words.ts';

/** What kind of article a claim stands in. */
export interface ArticleTopic {
  /** What the article as a whole speaks for. */
  context: Context;
  war: boolean;
  mishap: boolean;
  trade: boolean;
}

/** Tells what an article is about from the topic words of its sentences. */
export function readArticleTopic(read: readonly { passage: Passage; topics: TopicWord[] }[]): ArticleTopic {
  const shares = sharesOf(read);
  const war = isWar(shares);
  return {
    context: { scores: new Map([...shares].filter(([one]) => topical.has(one))), weight: articleWeight },
    war,
    mishap: !war && isMishap(shares),
    trade: (shares.get('economy') ?? 0) >= tradeShare,
  };
}

const none: [ClaimCategory, number] = ['other', 0];
/** How much an article that is all of one category speaks for it in a claim that says nothing else. */
const articleWeight = 2;
/** A sentence of so much says what it is about. */
const telling = 3;

type Shares = ReadonlyMap<ClaimCategory, number>;

/** The share of the article's sentences that are about each category. */
function sharesOf(read: readonly { passage: Passage; topics: TopicWord[] }[]): Shares {
  const counts = new Map<ClaimCategory, number>();
  let total = 0;
  for (const { passage, topics } of read)
    for (const { span } of passage.sentences) {
      const scores = scoreTopics(topics, span);
      if (scores.size === 0) continue;
      const [best, score] = [...scores].reduce((a, b) => (b[1] > a[1] ? b : a), none);
      if (score < telling) continue;
      total++;
      counts.set(best, (counts.get(best) ?? 0) + 1);
    }
  return new Map([...counts].map(([one, count]) => [one, count / total]));
}

/** So large a share of an article about war or what states do makes it one. */
const warShare = 0.2;
const tradeShare = 0.5;
const mishapShare = 0.3;
const warlike: readonly ClaimCategory[] = ['weapons', 'territory', 'exchange', 'forces', 'diplomacy'];
const isWar = (shares: Shares): boolean =>
  warlike.reduce((sum, one) => sum + (shares.get(one) ?? 0), 0) >= warShare;

/** Where nobody is at war, prisoners, advances and launches are of another kind. */
export const countsInPeace = ({ category, weight }: TopicWord): boolean =>
  (category !== 'weapons' && category !== 'diplomacy' && !warOnly.has(category)) ||
  (weight >= 4 && !warOnly.has(category));
const warOnly = new Set<ClaimCategory>(['territory', 'exchange', 'forces']);

const isMishap = (shares: Shares): boolean => {
  const incident = shares.get('incident') ?? 0;
  return incident > 0 && incident + (shares.get('casualties') ?? 0) >= mishapShare;
};

/** Deaths are counted, and dates told, in articles of every kind. */
const topical = new Set<ClaimCategory>([
  'weapons',
  'territory',
  'exchange',
  'forces',
  'diplomacy',
  'economy',
  'incident',
]);
