/** "Is it so?": each answer is one more row. */
import { eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { claim, verdict } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { Conflict, GateRefusal, VerdictInput, VerdictRow } from '../claim/schema.ts';
import { type ClaimMoved, movedSince } from '../claim/version-sides.ts';
import { conflictBetween } from '../conflict-between.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { currentVerdict, verdictById, verdictFacts } from './data.ts';
import { verdictGate } from './rules.ts';

export type VerdictResult = Result<
  { decisionId: number },
  | { reason: 'not_found' | 'request_reused' | 'already_open' }
  | { reason: 'gate_closed'; missing: GateRefusal[] }
  | VerdictConflict
>;

/** Beside the answers the claim that they are about, as the person saw it and as it stands. */
export type VerdictConflict = Conflict<VerdictRow | null> & {
  about: ClaimMoved | null;
};

/**
 * Answers "Is it so?" for one claim. Refused where the gate is closed (with what is missing), where
 * somebody answered since `expects` (with their row) or corrected what is claimed since `sees`, and
 * for "open" where nothing is decided.
 * A repeated request is answered as the first was. Throws NotAllowed.
 */
export async function giveVerdict(
  db: Database,
  actor: Actor,
  input: VerdictInput,
  now: Date = new Date(),
): Promise<VerdictResult> {
  allow(actor, 'give_verdict');
  const act = actOf(actor, now);
  const lost = (reader: Reader): VerdictResult => repeated(reader, actor, input) ?? bothSides(reader, input);
  return decide<VerdictResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const row = tx.select().from(claim).where(eq(claim.id, input.claimId)).get();
      if (!row) return { ok: false, reason: 'not_found' };
      if (row.verdictId !== input.expects || movedSince(tx, input)) return lost(tx);
      if (input.verdict === 'open' && row.verdict === 'open') return { ok: false, reason: 'already_open' };
      const justification = input.justification || null;
      const { keptBecause } = input;
      const missing = verdictGate(input.verdict, {
        ...verdictFacts(tx, row),
        justified: justification !== null,
      });
      if (missing.length > 0) return { ok: false, reason: 'gate_closed', missing };
      const { id } = tx
        .insert(verdict)
        .values({
          claimId: row.id,
          verdict: input.verdict,
          justification,
          supersedes: row.verdictId,
          requestId: input.requestId,
          keptBecause,
          ...act,
        })
        .returning({ id: verdict.id })
        .get();
      settleClaim(tx, row.id, act);
      appendLedger(tx, {
        act: 'verdict_given',
        ...act,
        articleId: row.articleId,
        claimId: row.id,
        detail: { verdictId: id, verdict: input.verdict, before: row.verdict, justification, keptBecause },
      });
      return { ok: true, decisionId: id };
    },
    lost,
  );
}

/** Whose the claim's words are where only they changed, else whose the answer is. */
function bothSides(reader: Reader, input: VerdictInput): { ok: false } & VerdictConflict {
  const base = input.expects === null ? null : verdictById(reader, input.expects);
  const answers = conflictBetween(base, currentVerdict(reader, input.claimId));
  const moved = movedSince(reader, input);
  if (!moved) return { ...answers, about: null };
  const { by, at, ...about } = moved;
  return { ...answers, by, at, about };
}

function repeated(reader: Reader, actor: Actor, input: VerdictInput): VerdictResult | null {
  const row = reader.select().from(verdict).where(eq(verdict.requestId, input.requestId)).get();
  if (!row) return null;
  const isMine = row.by === actor.id && row.claimId === input.claimId;
  const isSame = row.verdict === input.verdict && row.justification === (input.justification || null);
  return isMine && isSame ? { ok: true, decisionId: row.id } : { ok: false, reason: 'request_reused' };
}
