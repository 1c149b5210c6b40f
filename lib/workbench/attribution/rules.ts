/** The gates of "Did they say it?". */
import type { AttributionAnswer } from '#lib/vocabulary.ts';
import type { GateRefusal } from '../claim/schema.ts';
import { overlaps, type Span } from '../span/rules.ts';

/** What is known of a claim and its statement when somebody answers. */
export interface AttributionFacts {
  dismissed: boolean;
  withdrawn: boolean;
  claim: Span;
  /** As it stands, or as the answer corrects it; null: the article's own voice. */
  statement: { speakerKnown: boolean; dismissed: boolean; content: readonly Span[] } | null;
}

/**
 * What the answer still misses; an empty list opens its gate. "They said it" needs a speaker, and a
 * statement that stands and holds the claim: otherwise words would be put in somebody's mouth.
 */
export function attributionGate(answer: AttributionAnswer, facts: AttributionFacts): GateRefusal[] {
  const missing: GateRefusal[] = [];
  if (facts.withdrawn) missing.push('article_withdrawn');
  if (facts.dismissed) missing.push('claim_dismissed');
  if (!facts.statement) return [...missing, 'own_voice'];
  if (answer === 'open' || answer === 'not_said') return missing;
  if (facts.statement.dismissed) missing.push('statement_dismissed');
  if (!facts.statement.speakerKnown) missing.push('needs_speaker');
  if (!facts.statement.content.some((span) => overlaps(span, facts.claim)))
    missing.push('claim_outside_statement');
  return missing;
}
