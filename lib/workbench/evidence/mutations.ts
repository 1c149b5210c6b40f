/** Evidence ties a source to one claim: linking, changing and withdrawing it are rows of their own. */
import { eq } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { claim, evidence, source, speaker } from '#db/schema.ts';
import { type Act, actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { claimantOf } from '../claim/claimant.ts';
import { settleClaim } from '../claim/current-state.ts';
import type { Conflict, EvidenceRow } from '../claim/schema.ts';
import { conflictBetween } from '../conflict-between.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { asWordOf, chooseSource } from '../source/mutations.ts';
import type { ChangeEvidenceInput, LinkEvidenceInput } from '../source/schema.ts';
import { evidenceById, latestIdOf, standingEvidence } from './data.ts';

type Refused = { reason: 'not_found' | 'request_reused' | 'claim_dismissed' | 'article_withdrawn' };
export type LinkResult = Result<
  { evidenceId: number; claimId: number },
  | Refused
  | { reason: 'source_not_found' | 'article_not_found' | 'speaker_not_found' }
  | { reason: 'duplicate'; evidenceId: number }
>;
export type ChangeResult = Result<
  { evidenceId: number; claimId: number },
  | Refused
  | { reason: 'source_not_found' | 'speaker_not_found' }
  | (Conflict<EvidenceRow | null> & { claimId: number })
>;

/**
 * Links a source to a claim, adding the source where the desk has none like it. The same source with
 * the same purpose, stance and passage a second time is a duplicate. Throws NotAllowed.
 */
export async function linkEvidence(
  db: Database,
  actor: Actor,
  input: LinkEvidenceInput,
  now: Date = new Date(),
): Promise<LinkResult> {
  allow(actor, 'link_evidence');
  const act = actOf(actor, now);
  return decide<LinkResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const row = standing(tx, input.claimId);
      if ('reason' in row) return { ok: false, reason: row.reason };
      const chosen = chooseSource(tx, input.source, act);
      if (!chosen.ok) return chosen;
      const { purpose, stance, requestId, keptBecause } = input;
      const piece = {
        claimId: row.id,
        sourceId: chosen.sourceId,
        purpose,
        stance,
        passage: input.passage || null,
      };
      const twin = standingEvidence(tx, row.id, claimantOf(tx, row)).find(
        (known) =>
          known.source.id === piece.sourceId &&
          known.purpose === purpose &&
          known.stance === stance &&
          known.passage === piece.passage,
      );
      if (twin) return { ok: false, reason: 'duplicate', evidenceId: twin.id };
      const { id } = tx
        .insert(evidence)
        .values({ ...piece, requestId, keptBecause, ...act })
        .returning({ id: evidence.id })
        .get();
      settleClaim(tx, row.id, act);
      record(tx, 'evidence_linked', act, row, { evidenceId: id, ...piece, keptBecause });
      return { ok: true, evidenceId: id, claimId: row.id };
    },
    (reader) => repeated(reader, actor, input) ?? { ok: false, reason: 'request_reused' },
  );
}

/**
 * Changes purpose, stance or passage of evidence or whose word it is, or withdraws it. A verdict that thereby loses its
 * last counting evidence goes back to open in the same transaction. Refused as a conflict, with what
 * stands now (null: withdrawn), where somebody changed it first. Throws NotAllowed.
 */
export async function changeEvidence(
  db: Database,
  actor: Actor,
  input: ChangeEvidenceInput,
  now: Date = new Date(),
): Promise<ChangeResult> {
  allow(actor, 'link_evidence');
  const act = actOf(actor, now);
  const attempt = (reader: Reader): ChangeResult | { found: typeof evidence.$inferSelect } => {
    const before = repeated(reader, actor, input);
    if (before) return before;
    const found = reader.select().from(evidence).where(eq(evidence.id, input.evidenceId)).get();
    if (!found) return { ok: false, reason: 'not_found' };
    const next = reader
      .select({ id: evidence.id })
      .from(evidence)
      .where(eq(evidence.supersedes, found.id))
      .get();
    return next || found.withdrawn ? conflict(reader, found) : { found };
  };
  return decide<ChangeResult>(
    db,
    (tx) => {
      const current = attempt(tx);
      if ('ok' in current) return current;
      const { found } = current;
      const row = standing(tx, found.claimId);
      if ('reason' in row) return { ok: false, reason: row.reason };
      const { purpose, stance, withdrawn, requestId, keptBecause } = input;
      const { claimId } = found;
      const whose =
        input.speaker === undefined
          ? ({ ok: true, sourceId: found.sourceId } as const)
          : asWordOf(tx, found.sourceId, input.speaker, act);
      if (!whose.ok) return whose;
      const { sourceId } = whose;
      const piece = { claimId, sourceId, purpose, stance, withdrawn, passage: input.passage || null };
      const { id } = tx
        .insert(evidence)
        .values({ ...piece, supersedes: found.id, requestId, keptBecause, ...act })
        .returning({ id: evidence.id })
        .get();
      record(tx, withdrawn ? 'evidence_withdrawn' : 'evidence_changed', act, row, {
        evidenceId: id,
        supersedes: found.id,
        ...piece,
        ...whoseChanged(tx, found.sourceId, sourceId),
        keptBecause,
      });
      settleClaim(tx, claimId, act);
      return { ok: true, evidenceId: id, claimId };
    },
    (reader) => {
      const now = attempt(reader);
      return 'ok' in now ? now : { ok: false, reason: 'request_reused' };
    },
  );
}

function conflict(reader: Reader, found: typeof evidence.$inferSelect): ChangeResult {
  const row = reader.select().from(claim).where(eq(claim.id, found.claimId)).get();
  if (!row) throw new Error(`There is no claim ${found.claimId}`);
  const claimant = claimantOf(reader, row);
  const latest = evidenceById(reader, latestIdOf(reader, found.id), claimant);
  const both = conflictBetween<EvidenceRow>(evidenceById(reader, found.id, claimant), latest);
  return { ...both, current: latest?.withdrawn ? null : both.current, claimId: found.claimId };
}

/** The claim, if evidence can be tied to it. */
function standing(tx: Transaction, claimId: number): typeof claim.$inferSelect | Refused {
  const row = tx.select().from(claim).where(eq(claim.id, claimId)).get();
  if (!row) return { reason: 'not_found' };
  if (row.withdrawn) return { reason: 'article_withdrawn' };
  return row.dismissed ? { reason: 'claim_dismissed' } : row;
}

function record(
  tx: Transaction,
  kind: 'evidence_linked' | 'evidence_changed' | 'evidence_withdrawn',
  act: Act,
  row: { id: number; articleId: number },
  detail: { sourceId: number } & Record<string, unknown>,
): void {
  const page = tx
    .select({ title: source.title, address: source.address })
    .from(source)
    .where(eq(source.id, detail.sourceId))
    .get();
  appendLedger(tx, {
    act: kind,
    ...act,
    articleId: row.articleId,
    claimId: row.id,
    detail: { ...detail, ...page },
  });
}

/** For the ledger: whose word it was and is, where that is another's. */
function whoseChanged(reader: Reader, from: number, to: number) {
  if (from === to) return {};
  const whose = (sourceId: number) =>
    reader
      .select({ name: speaker.name })
      .from(source)
      .innerJoin(speaker, eq(speaker.id, source.speakerId))
      .where(eq(source.id, sourceId))
      .get()?.name ?? null;
  return { before: { whose: whose(from) }, after: { whose: whose(to) } };
}

function repeated(reader: Reader, actor: Actor, input: LinkEvidenceInput | ChangeEvidenceInput) {
  const row = reader.select().from(evidence).where(eq(evidence.requestId, input.requestId)).get();
  if (!row) return null;
  const { purpose, stance, passage, claimId, supersedes, withdrawn, by } = row;
  const isHere =
    'claimId' in input
      ? claimId === input.claimId
      : supersedes === input.evidenceId && withdrawn === input.withdrawn;
  const isSame = purpose === input.purpose && stance === input.stance && passage === (input.passage || null);
  return by === actor.id && isHere && isSame
    ? ({ ok: true, evidenceId: row.id, claimId } as const)
    : ({ ok: false, reason: 'request_reused' } as const);
}
