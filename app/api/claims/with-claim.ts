/** Answers of routes that decide on a claim: what came out, and the claim as it stands now. */
import type { Database } from '#db/open.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { claimDetail } from '#lib/workbench/claim/data.ts';

/** The outcome, refusals too, with the claim beside it: one answer is enough to draw the panel anew. */
export function withClaim<Outcome extends { ok: boolean }>(
  db: Database,
  actor: Actor,
  claimId: number | null,
  outcome: Outcome,
) {
  if (claimId === null) return outcome;
  const found = claimDetail(db, actor, { claimId });
  return found.ok ? { ...outcome, claim: found.claim } : outcome;
}
