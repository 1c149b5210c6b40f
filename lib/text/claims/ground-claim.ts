import type { ClaimCategory, ClaimRule } from '../../vocabulary.ts';
import type { Ground, Place, Quantity, Span } from '../analysis.ts';
import type { DecidedCategory } from './decide-by-act.ts';
import type { TopicWord } from './find-topic-words.ts';
import type { ClauseKind } from './trim-clause.ts';

const clauseRules: Record<ClauseKind, ClaimRule> = {
  main: 'main_clause',
  adverbial: 'main_clause',
  relative: 'relative_clause',
  participle: 'participle_clause',
  item: 'list_item',
  nominal: 'noun_phrase',
};

interface Clause {
  kind: ClauseKind;
  act: boolean;
  quantities: readonly Quantity[];
  places: readonly Place[];
  date: Span | null;
  category: ClaimCategory;
  /** The category by its verb or noun; null where neither settles it. */
  decided: DecidedCategory | null;
  /** The words that speak for a category, and what was known without them. */
  topics: readonly TopicWord[];
  leaning: ReadonlyMap<ClaimCategory, number>;
}

/** By which signs a clause counts as a claim: what kind of clause it is, what in it can be checked, what gave its category. */
export function groundClaim(clause: Clause): Ground<ClaimRule>[] {
  const found: Ground<ClaimRule>[] = [
    { rule: 'quantity', words: clause.quantities.map(({ span }) => span) },
    { rule: 'place', words: clause.places.map(({ span }) => span) },
    { rule: 'date', words: clause.date ? [clause.date] : [] },
  ];
  // The clause is the claim itself: its words need not be said again.
  return [
    { rule: clause.act ? 'act_of_speaking' : clauseRules[clause.kind], words: [] },
    ...found.filter(({ words }) => words.length > 0),
    groundOfCategory(clause),
  ];
}

/** Its verb and noun before all else, then its other words, what was done by word or counted, then what stands around it. */
function groundOfCategory({
  category,
  decided,
  topics,
  leaning,
  act,
  quantities,
}: Clause): Ground<ClaimRule> {
  if (decided) return { rule: decided.rule, words: decided.words };
  if (category === 'other') return { rule: 'category_unclear', words: [] };
  const own = topics.filter((topic) => topic.category === category);
  if (own.length > 0)
    return { rule: 'category_words', words: own.map(({ start, end }): Span => [start, end]) };
  if (!leaning.has(category)) return { rule: 'category_nearby', words: [] };
  return act
    ? { rule: 'category_of_act', words: [] }
    : { rule: 'category_words', words: quantities.map(({ span }) => span) };
}
