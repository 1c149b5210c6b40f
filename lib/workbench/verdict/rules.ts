/** The gates of "Is it so?": what each verdict needs before it can be given. */
import type { Verdict } from '#lib/vocabulary.ts';
import type { GateRefusal } from '../claim/schema.ts';

/** What is known of a claim when somebody answers. */
export interface VerdictFacts {
  dismissed: boolean;
  withdrawn: boolean;
  /** Standing evidence for "so" that supports, and of it what counts. */
  supporting: number;
  countingSupport: number;
  countingRefutation: number;
  /** Whether what was tried has been written down. */
  justified: boolean;
}

/** What the verdict still misses; an empty list opens its gate. */
export function verdictGate(verdict: Verdict, facts: VerdictFacts): GateRefusal[] {
  const missing: GateRefusal[] = [];
  if (facts.withdrawn) missing.push('article_withdrawn');
  if (facts.dismissed) missing.push('claim_dismissed');
  if (verdict === 'verified' && facts.countingSupport === 0)
    missing.push(facts.supporting > 0 ? 'only_own_side_supports' : 'needs_supporting_evidence');
  if (verdict === 'disputed' && facts.countingRefutation === 0) missing.push('needs_refuting_evidence');
  if (verdict === 'unverifiable' && !facts.justified) missing.push('needs_justification');
  return missing;
}

/** Why a standing verdict has to be asked again now that evidence changed; null: it stands. */
export function lostGround(
  verdict: Verdict,
  counts: { countingSupport: number; countingRefutation: number },
): 'support_withdrawn' | 'refutation_withdrawn' | null {
  if (verdict === 'verified' && counts.countingSupport === 0) return 'support_withdrawn';
  if (verdict === 'disputed' && counts.countingRefutation === 0) return 'refutation_withdrawn';
  return null;
}
