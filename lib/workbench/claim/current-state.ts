/**
 * The current state that is kept on a claim, derived from its rows. Mutations write a row and then
 * call settleClaim in the same transaction: there is no other writer of these columns.
 */
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { claim } from '#db/schema.ts';
import type { Act } from '../act.ts';
import { lostGround } from '../verdict/rules.ts';
import { type CurrentState, deriveStates } from './derive-states.ts';
import { reopenVerdict } from './reopen.ts';

/** Of one claim; throws where there is no such claim. */
export function deriveState(reader: Reader, claimId: number): CurrentState {
  const state = deriveStates(reader, [claimId]).get(claimId);
  if (!state) throw new Error(`There is no version of claim ${claimId}`);
  return state;
}

/**
 * Brings the kept state up to date. A verdict that has lost its last counting evidence goes back to
 * open in the same transaction; `because` names the reason where it is not the evidence itself.
 */
export function settleClaim(tx: Transaction, claimId: number, act: Act, because?: 'claim_corrected'): void {
  const state = deriveState(tx, claimId);
  const lost = lostGround(state.verdict, {
    countingSupport: state.supportCount,
    countingRefutation: state.refuteCount,
  });
  if (lost) {
    state.verdictId = reopenVerdict(tx, claimId, act, because ?? lost);
    state.verdict = 'open';
  }
  tx.update(claim)
    .set({ ...state, changedAt: act.at })
    .where(eq(claim.id, claimId))
    .run();
}
