/** Rows by which the desk itself asks a question again, in the transaction of the act that is the reason. */
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { attributionCheck, claim, verdict } from '#db/schema.ts';
import type { Act } from '../act.ts';
import { currentCheck } from '../attribution/data.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { currentVerdict } from '../verdict/data.ts';

/** The desk itself asks "Is it so?" again. Gives the id of the row. */
export function reopenVerdict(
  tx: Transaction,
  claimId: number,
  act: Act,
  reopened: NonNullable<(typeof verdict.$inferSelect)['reopened']>,
): number {
  const before = currentVerdict(tx, claimId);
  const { id } = tx
    .insert(verdict)
    .values({ claimId, verdict: 'open', reopened, supersedes: before?.id ?? null, ...act })
    .returning({ id: verdict.id })
    .get();
  const detail = { verdictId: id, verdict: 'open', reopened, before: before?.verdict ?? 'open' };
  appendLedger(tx, { act: 'verdict_given', ...act, claimId, articleId: articleOf(tx, claimId), detail });
  return id;
}

/** The desk itself asks "Did they say it?" again, where that had been answered. */
export function reopenAttribution(
  tx: Transaction,
  claimId: number,
  act: Act,
  reopened: NonNullable<(typeof attributionCheck.$inferSelect)['reopened']>,
  statementVersionId: number | null,
): void {
  const before = currentCheck(tx, claimId);
  if (!before || before.state === 'open') return;
  const { id } = tx
    .insert(attributionCheck)
    .values({ claimId, state: 'open', reopened, statementVersionId, supersedes: before.id, ...act })
    .returning({ id: attributionCheck.id })
    .get();
  const detail = { attributionId: id, state: 'open', reopened, before: before.state };
  appendLedger(tx, {
    act: 'attribution_checked',
    ...act,
    claimId,
    articleId: articleOf(tx, claimId),
    detail,
  });
}

/** The article that a claim stands in. Throws where there is no such claim. */
export function articleOf(reader: Reader, claimId: number): number {
  const row = reader.select({ id: claim.articleId }).from(claim).where(eq(claim.id, claimId)).get();
  if (!row) throw new Error(`There is no claim ${claimId}`);
  return row.id;
}
