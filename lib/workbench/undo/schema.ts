/** What undoing gives; its input is undoInput in ../claim/schema.ts. */
import type { AttributionState, Verdict } from '#lib/vocabulary.ts';
import type { UndoInput } from '../claim/schema.ts';

/** The actor's last decision that nobody has taken back: what the undo key would take back. */
export interface LastDecision {
  kind: UndoInput['kind'];
  decisionId: number;
  /** Null for a dismissal of a statement. */
  claimId: number | null;
  /** For a dismissal of a statement. */
  statementId: number | null;
  /** What was answered; "dismissed" and "restored" for a dismissal. */
  answer: AttributionState | Verdict | 'dismissed' | 'restored';
  /** Words of the claim or of the statement. */
  words: string;
  at: string;
}

/** Somebody decided after the decision that is to be taken back. */
export interface DecidedSince {
  reason: 'decided_since';
  by: { id: string; name: string };
  at: string;
  /** What stands now, as a row of the same kind. */
  current: unknown;
}
