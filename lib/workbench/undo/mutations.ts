/** Takes back the actor's own decision: one more row that restores the state before it. */
import type { Database } from '#db/open.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { type Action, allow } from '../allow.ts';
import type { UndoInput } from '../claim/schema.ts';
import { decide } from '../decide.ts';
import type { Result } from '../result.ts';
import type { DecidedSince } from './schema.ts';
import { undoCheck } from './undo-check.ts';
import { undoDismissal } from './undo-dismissal.ts';
import { undoVerdict } from './undo-verdict.ts';

export type UndoResult = Result<
  { decisionId: number; claimId: number | null; statementId: number | null },
  { reason: 'not_found' | 'already_undone' | 'article_withdrawn' } | DecidedSince
>;

const actions: Record<UndoInput['kind'], Action> = {
  attribution_check: 'check_attribution',
  verdict: 'give_verdict',
  dismissal: 'dismiss_proposal',
};
const undoers = { attribution_check: undoCheck, verdict: undoVerdict, dismissal: undoDismissal };

/**
 * Undoes one decision of the actor. Where somebody decided since, that is answered with who, when and
 * what, and only `evenSo` goes on. A verdict or attribution that the rules no longer allow comes back
 * as open. A repeated request is answered as the first was. Throws NotAllowed.
 */
export async function undo(
  db: Database,
  actor: Actor,
  input: UndoInput,
  now: Date = new Date(),
): Promise<UndoResult> {
  allow(actor, actions[input.kind]);
  const work = undoers[input.kind];
  return decide<UndoResult>(
    db,
    (tx) => work(tx, actor, input, actOf(actor, now)),
    () => ({ ok: false, reason: 'already_undone' }),
  );
}
