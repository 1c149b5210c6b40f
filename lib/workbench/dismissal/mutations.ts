/**
 * Proposals and additions that a person throws out, or takes back: each is one more row.
 *
 * The claims of a dismissed statement stay on the desk, with an unknown speaker and their attribution
 * open: nothing is lost, and no words stand in a mouth that did not say them. Each is then moved to
 * another statement or to the article's own voice, or dismissed by itself.
 */
import { eq } from 'drizzle-orm';
import type { Database, Reader, Transaction } from '#db/open.ts';
import { article, claim, dismissal, statement } from '#db/schema.ts';
import { type Act, actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { settleClaim } from '../claim/current-state.ts';
import { reopenAttribution } from '../claim/reopen.ts';
import type { Conflict } from '../claim/schema.ts';
import { conflictBetween } from '../conflict-between.ts';
import { decide } from '../decide.ts';
import { appendLedger } from '../ledger/mutations.ts';
import type { Result } from '../result.ts';
import { claimsOf } from '../statement/correct-version.ts';
import { statementById } from '../statement/data.ts';
import type { DismissalRow, DismissalTarget, DismissInput } from '../statement/schema.ts';
import { currentDismissal } from './data.ts';

export type DismissResult = Result<
  { decisionId: number },
  { reason: 'not_found' | 'article_withdrawn' | 'request_reused' } | Conflict<DismissalRow | null>
>;

/**
 * Dismisses a statement or claim, or takes that back. Refused as a conflict where it already is as
 * asked for, with the row that made it so. Throws NotAllowed.
 */
export async function dismiss(
  db: Database,
  actor: Actor,
  input: DismissInput,
  now: Date = new Date(),
): Promise<DismissResult> {
  allow(actor, 'dismiss_proposal');
  const act = actOf(actor, now);
  const lost = (reader: Reader): DismissResult =>
    repeated(reader, actor, input) ??
    // Whoever dismisses names no row that they saw.
    conflictBetween(null, currentDismissal(reader, input.target));
  return decide<DismissResult>(
    db,
    (tx) => {
      const before = repeated(tx, actor, input);
      if (before) return before;
      const page = articleOf(tx, input.target);
      if (!page) return { ok: false, reason: 'not_found' };
      if (page.withdrawn) return { ok: false, reason: 'article_withdrawn' };
      const current = currentDismissal(tx, input.target);
      if ((current?.dismissed ?? false) === input.dismissed) return lost(tx);
      const { target, dismissed, requestId } = input;
      const row = { target, dismissed, reason: input.reason || null, requestId, undoes: null };
      return { ok: true, decisionId: writeDismissal(tx, page.id, row, act) };
    },
    lost,
  );
}

export interface NewDismissal {
  target: DismissalTarget;
  dismissed: boolean;
  reason: string | null;
  requestId: string;
  undoes: number | null;
}

/** Writes the row, the ledger and the state of all claims that it bears on. Gives the row's id. */
export function writeDismissal(tx: Transaction, articleId: number, row: NewDismissal, act: Act): number {
  const { target, dismissed, reason, requestId, undoes } = row;
  const ids = {
    statementId: target.kind === 'statement' ? target.id : null,
    claimId: target.kind === 'claim' ? target.id : null,
  };
  const supersedes = currentDismissal(tx, target)?.id ?? null;
  const { id } = tx
    .insert(dismissal)
    .values({ ...ids, dismissed, reason, supersedes, undoes, requestId, ...act })
    .returning({ id: dismissal.id })
    .get();
  appendLedger(tx, {
    act: `${target.kind}_${dismissed ? 'dismissed' : 'restored'}`,
    ...act,
    articleId,
    ...ids,
    detail: { dismissalId: id, reason, undoes },
  });
  if (target.kind === 'claim') settleClaim(tx, target.id, act);
  else settleStatement(tx, target.id, dismissed, act);
  return id;
}

function settleStatement(tx: Transaction, statementId: number, dismissed: boolean, act: Act): void {
  tx.update(statement).set({ dismissed }).where(eq(statement.id, statementId)).run();
  const versionId = statementById(tx, statementId)?.versionId ?? null;
  for (const claimId of claimsOf(tx, statementId)) {
    if (dismissed) reopenAttribution(tx, claimId, act, 'statement_dismissed', versionId);
    settleClaim(tx, claimId, act, 'claim_corrected');
  }
}

/** The article that the target stands in. */
export function articleOf(reader: Reader, target: DismissalTarget) {
  const table = target.kind === 'statement' ? statement : claim;
  return reader
    .select({ id: article.id, withdrawn: article.withdrawn })
    .from(table)
    .innerJoin(article, eq(article.id, table.articleId))
    .where(eq(table.id, target.id))
    .get();
}

function repeated(reader: Reader, actor: Actor, input: DismissInput): DismissResult | null {
  const row = reader.select().from(dismissal).where(eq(dismissal.requestId, input.requestId)).get();
  if (!row) return null;
  const id = input.target.kind === 'statement' ? row.statementId : row.claimId;
  const same = row.by === actor.id && id === input.target.id && row.dismissed === input.dismissed;
  return same ? { ok: true, decisionId: row.id } : { ok: false, reason: 'request_reused' };
}
