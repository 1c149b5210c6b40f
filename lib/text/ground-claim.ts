import type { ClaimRule } from '../vocabulary.ts';
import type { Ground, Place, Quantity, Span } from './analysis.ts';
import type { ClauseKind } from './trim-clause.ts';

const clauseRules: Record<ClauseKind, ClaimRule> = {
  main: 'main_clause',
  adverbial: 'main_clause',
  relative: 'relative_clause',
  participle: 'participle_clause',
  item: 'list_item',
  nominal: 'noun_phrase',
};

/** By which signs a clause counts as a claim: what kind of clause it is, and what in it can be checked. */
export function groundClaim(clause: {
  kind: ClauseKind;
  act: boolean;
  quantities: readonly Quantity[];
  places: readonly Place[];
  date: Span | null;
}): Ground<ClaimRule>[] {
  const found: Ground<ClaimRule>[] = [
    { rule: 'quantity', words: clause.quantities.map(({ span }) => span) },
    { rule: 'place', words: clause.places.map(({ span }) => span) },
    { rule: 'date', words: clause.date ? [clause.date] : [] },
  ];
  // The clause is the claim itself: its words need not be said again.
  return [
    { rule: clause.act ? 'act_of_speaking' : clauseRules[clause.kind], words: [] },
    ...found.filter(({ words }) => words.length > 0),
  ];
}
