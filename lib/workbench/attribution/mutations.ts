/** "Did they say it?": each answer is one more row; "corrected" brings the statement as it should be. */
import { eq } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { attributionCheck, claim, statementVersion } from '#db/schema.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { AttributionCheckInput, AttributionCheckRow, Conflict, GateRefusal } from '../claim/schema.ts';
import { type ClaimMoved, movedSince } from '../claim/version-sides.ts';
import { conflictBetween } from '../conflict-between.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { correctVersion } from '../statement/correct-version.ts';
import { statementById, statementVersionById, versionBy } from '../statement/data.ts';
import type { StatementRefusal, StatementRow } from '../statement/schema.ts';
import { attributionFacts, checkById, currentCheck } from './data.ts';
import { attributionGate } from './rules.ts';

export type AttributionResult = Result<
  { decisionId: number },
  | {
      reason:
        | 'not_found'
        | 'request_reused'
        | 'already_open'
        | 'nothing_corrected'
        | 'article_withdrawn'
        | StatementRefusal;
    }
  | { reason: 'gate_closed'; missing: GateRefusal[] }
  | AttributionConflict
>;

/** Beside the answers the statement that they are about, and the claim where that moved, as the person saw them and as they stand. */
export type AttributionConflict = Conflict<AttributionCheckRow | null> & {
  statement: { base: StatementRow | null; current: StatementRow } | null;
  about: ClaimMoved | null;
};

/**
 * Answers "Did they say it?" for one claim. Refused where the gate is closed (with what is missing),
 * where "corrected" leaves the statement as it was first written, and where somebody answered, or corrected the statement or the claim, since the person looked (with
 * what stands now). A repeated request is answered as the first was. Throws NotAllowed.
 */
export async function checkAttribution(
  db: Database,
  actor: Actor,
  input: AttributionCheckInput,
  now: Date = new Date(),
): Promise<AttributionResult> {
  allow(actor, 'check_attribution');
  if (input.correction) allow(actor, 'correct_statement');
  const act = actOf(actor, now);
  const lost = (reader: Reader): AttributionResult =>
    repeated(reader, actor, input) ?? bothSides(reader, input);
  return decide<AttributionResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const row = tx.select().from(claim).where(eq(claim.id, input.claimId)).get();
      if (!row) return { ok: false, reason: 'not_found' };
      const isOther = row.attributionId !== input.expects;
      if (isOther || hasMoved(tx, row, input) || claimMoved(tx, input)) return lost(tx);
      if (input.answer === 'open' && row.attribution === 'open') return { ok: false, reason: 'already_open' };
      const missing = attributionGate(input.answer, attributionFacts(tx, row, input.correction));
      if (missing.length > 0) return { ok: false, reason: 'gate_closed', missing };
      const version = versionLookedAt(tx, row, input, act);
      if (!version.ok) return version;
      if (version.versionId === input.correction?.expects && isFirst(tx, version.versionId))
        return { ok: false, reason: 'nothing_corrected' };
      const justification = input.justification || null;
      const { keptBecause } = input;
      const { id } = tx
        .insert(attributionCheck)
        .values({
          claimId: row.id,
          state: input.answer,
          statementVersionId: version.versionId,
          justification,
          supersedes: row.attributionId,
          requestId: input.requestId,
          keptBecause,
          ...act,
        })
        .returning({ id: attributionCheck.id })
        .get();
      settleClaim(tx, row.id, act, 'claim_corrected');
      appendLedger(tx, {
        act: 'attribution_checked',
        ...act,
        articleId: row.articleId,
        claimId: row.id,
        detail: {
          attributionId: id,
          state: input.answer,
          before: row.attribution,
          justification,
          keptBecause,
        },
      });
      return { ok: true, decisionId: id };
    },
    lost,
  );
}

function versionLookedAt(
  tx: Transaction,
  row: typeof claim.$inferSelect,
  { correction, ...input }: AttributionCheckInput,
  act: { by: string; at: string },
): { ok: true; versionId: number | null } | Extract<AttributionResult, { ok: false }> {
  if (row.statementId === null) return { ok: true, versionId: null };
  if (!correction) return { ok: true, versionId: statementById(tx, row.statementId)?.versionId ?? null };
  const corrected = correctVersion(
    tx,
    { statementId: row.statementId, ...correction, requestId: null },
    act,
    row.id,
  );
  if (corrected.ok || corrected.reason !== 'conflict') return corrected;
  return bothSides(tx, { correction, ...input });
}

/** Whether nobody has corrected the statement yet: a correction that stands, an answer on another claim may repeat. */
function isFirst(reader: Reader, versionId: number | null): boolean {
  if (versionId === null) return false;
  const found = reader
    .select({ supersedes: statementVersion.supersedes })
    .from(statementVersion)
    .where(eq(statementVersion.id, versionId))
    .get();
  return found !== undefined && found.supersedes === null;
}

/** Whether the statement is another than the one that the person looked at. */
function hasMoved(reader: Reader, { statementId }: typeof claim.$inferSelect, input: AttributionCheckInput) {
  const seen = seenVersion(input);
  return seen !== null && statementId !== null && statementById(reader, statementId)?.versionId !== seen;
}

const claimMoved = (reader: Reader, { claimId, seesClaim }: AttributionCheckInput) =>
  movedSince(reader, { claimId, sees: seesClaim });

const seenVersion = ({ correction, sees }: AttributionCheckInput) => correction?.expects ?? sees ?? null;

/** Whose the statement is where that was corrected, else whose the claim's words are, else whose the answer is. */
function bothSides(reader: Reader, input: AttributionCheckInput): { ok: false } & AttributionConflict {
  const base = input.expects === null ? null : checkById(reader, input.expects);
  const answers = conflictBetween(base, currentCheck(reader, input.claimId));
  const claimNow = claimMoved(reader, input);
  const about = claimNow && { base: claimNow.base, current: claimNow.current };
  const whose = claimNow && { by: claimNow.by, at: claimNow.at };
  const row = reader.select().from(claim).where(eq(claim.id, input.claimId)).get();
  const current = row && row.statementId !== null ? statementById(reader, row.statementId) : null;
  if (!current) return { ...answers, ...whose, about, statement: null };
  const seen = seenVersion(input);
  const statement = { base: seen === null ? null : statementVersionById(reader, seen), current };
  const moved = seen !== null && seen !== current.versionId;
  return { ...answers, ...whose, about, statement, ...(moved && versionBy(reader, current.versionId)) };
}

function repeated(reader: Reader, actor: Actor, input: AttributionCheckInput): AttributionResult | null {
  const row = reader
    .select()
    .from(attributionCheck)
    .where(eq(attributionCheck.requestId, input.requestId))
    .get();
  if (!row) return null;
  const isMine = row.by === actor.id && row.claimId === input.claimId;
  const isSame = row.state === input.answer && row.justification === (input.justification || null);
  return isMine && isSame ? { ok: true, decisionId: row.id } : { ok: false, reason: 'request_reused' };
}
