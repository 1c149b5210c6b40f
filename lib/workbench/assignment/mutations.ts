/** Who works on a claim: each change is one more row. */
import { eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { assignment, claim, person } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { AssignmentInput, AssignmentRow, Conflict } from '../claim/schema.ts';
import { conflictBetween } from '../conflict-between.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { assignmentById, currentAssignment } from './data.ts';

export type AssignmentResult = Result<
  { decisionId: number },
  | { reason: 'not_found' | 'request_reused' | 'person_not_found' | 'article_withdrawn' }
  | Conflict<AssignmentRow | null>
>;

/** Gives a claim to somebody, or to nobody (assigneeId null). Throws NotAllowed. */
export async function assignClaim(
  db: Database,
  actor: Actor,
  input: AssignmentInput,
  now: Date = new Date(),
): Promise<AssignmentResult> {
  allow(actor, 'assign_claim');
  const act = actOf(actor, now);
  const lost = (reader: Reader): AssignmentResult =>
    repeated(reader, actor, input) ??
    conflictBetween(
      input.expects === null ? null : assignmentById(reader, input.expects),
      currentAssignment(reader, input.claimId),
    );
  return decide<AssignmentResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const row = tx.select().from(claim).where(eq(claim.id, input.claimId)).get();
      if (!row) return { ok: false, reason: 'not_found' };
      if (row.withdrawn) return { ok: false, reason: 'article_withdrawn' };
      if (row.assignmentId !== input.expects) return lost(tx);
      const { claimId, assigneeId, keptBecause, requestId } = input;
      const assignee = assigneeId === null ? null : nameOf(tx, assigneeId);
      if (assigneeId !== null && assignee === null) return { ok: false, reason: 'person_not_found' };
      const { id } = tx
        .insert(assignment)
        .values({ claimId, assigneeId, supersedes: row.assignmentId, requestId, keptBecause, ...act })
        .returning({ id: assignment.id })
        .get();
      settleClaim(tx, claimId, act);
      const detail = { assignmentId: id, assigneeId, assignee, keptBecause };
      appendLedger(tx, { act: 'claim_assigned', ...act, articleId: row.articleId, claimId, detail });
      return { ok: true, decisionId: id };
    },
    lost,
  );
}

function nameOf(reader: Reader, personId: string): string | null {
  return reader.select({ name: person.name }).from(person).where(eq(person.id, personId)).get()?.name ?? null;
}

function repeated(reader: Reader, actor: Actor, input: AssignmentInput): AssignmentResult | null {
  const row = reader.select().from(assignment).where(eq(assignment.requestId, input.requestId)).get();
  if (!row) return null;
  const same = row.by === actor.id && row.claimId === input.claimId && row.assigneeId === input.assigneeId;
  return same ? { ok: true, decisionId: row.id } : { ok: false, reason: 'request_reused' };
}
