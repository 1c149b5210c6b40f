/** Who works on a claim: each change is one more row. */
import { eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { assignment, claim, person } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow, mayDo } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { AssignmentInput, AssignmentRow, Conflict } from '../claim/schema.ts';
import { conflictBetween } from '../conflict-between.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { assignmentById, currentAssignment } from './data.ts';

export type AssigneeRefusal = 'person_not_found' | 'assignee_may_not_decide' | 'disabled';
export type AssignmentResult = Result<
  { decisionId: number },
  | { reason: 'not_found' | 'request_reused' | 'article_withdrawn' | AssigneeRefusal }
  | Conflict<AssignmentRow | null>
>;

/** Gives a claim to somebody who may decide and is not disabled, or to nobody (assigneeId null). Throws NotAllowed. */
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
      const found = assigneeId === null ? null : findAssignee(tx, assigneeId);
      if (found && !found.ok) return found;
      const assignee = found?.name ?? null;
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

function findAssignee(reader: Reader, id: string): Result<{ name: string }, { reason: AssigneeRefusal }> {
  const { name, role, banned } = person;
  const found = reader.select({ name, role, banned }).from(person).where(eq(person.id, id)).get();
  if (!found) return { ok: false, reason: 'person_not_found' };
  if (!mayDo.give_verdict.includes(found.role)) return { ok: false, reason: 'assignee_may_not_decide' };
  return found.banned ? { ok: false, reason: 'disabled' } : { ok: true, name: found.name };
}

function repeated(reader: Reader, actor: Actor, input: AssignmentInput): AssignmentResult | null {
  const row = reader.select().from(assignment).where(eq(assignment.requestId, input.requestId)).get();
  if (!row) return null;
  const same = row.by === actor.id && row.claimId === input.claimId && row.assigneeId === input.assigneeId;
  return same ? { ok: true, decisionId: row.id } : { ok: false, reason: 'request_reused' };
}
