/** Answers to "Did they say it?" that an act had set aside come back when the act is undone. */
import { and, desc, eq } from 'drizzle-orm';
import type { Reader, Transaction } from '#db/open.ts';
import { attributionCheck } from '#db/schema.ts';
import type { Act } from '../act.ts';
import { currentCheck } from '../attribution/data.ts';
import { settleClaim } from '../claim/current-state.ts';
import { reopenAttribution } from '../claim/reopen.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { claimsOf } from '../statement/correct-version.ts';

type Check = typeof attributionCheck.$inferSelect;

export interface SetAside {
  articleId: number;
  statementId: number;
  reopened: 'statement_corrected' | 'statement_dismissed';
  /** The statement's version that the reopening rows name. */
  byVersion: number;
  /** The version that stands again. */
  versionId: number | null;
  /** The claim that the undone act itself answered. */
  except?: number;
}

/**
 * For every other claim of the statement: what this act had asked again is answered as before. After a
 * correction, what was answered about the correction is asked again.
 */
export function giveBack(tx: Transaction, act: Act, aside: SetAside): void {
  for (const claimId of claimsOf(tx, aside.statementId)) {
    if (claimId === aside.except) continue;
    const current = currentCheck(tx, claimId);
    const reopening = reopeningOf(tx, claimId, aside);
    const before = reopening?.supersedes ? checkOf(tx, reopening.supersedes) : null;
    if (reopening && before && current?.id === reopening.id) {
      const { state, justification } = before;
      const again = { state, justification, statementVersionId: aside.versionId };
      restoreCheck(tx, { id: claimId, articleId: aside.articleId }, reopening.id, again, act, null);
    } else if (aside.reopened === 'statement_corrected') {
      reopenAttribution(tx, claimId, act, 'statement_corrected', aside.versionId);
    }
    settleClaim(tx, claimId, act, 'claim_corrected');
  }
}

/** Writes the row that restores an answer, and the ledger. Gives its id. `requestId` null: it follows from another act. */
export function restoreCheck(
  tx: Transaction,
  claim: { id: number; articleId: number },
  undoes: number,
  restored: Pick<Check, 'state' | 'justification' | 'statementVersionId'>,
  act: Act,
  requestId: string | null,
): number {
  const current = currentCheck(tx, claim.id);
  const { id } = tx
    .insert(attributionCheck)
    .values({ claimId: claim.id, ...restored, supersedes: current?.id ?? null, undoes, requestId, ...act })
    .returning({ id: attributionCheck.id })
    .get();
  const { state, justification } = restored;
  appendLedger(tx, {
    act: 'attribution_checked',
    ...act,
    articleId: claim.articleId,
    claimId: claim.id,
    detail: { attributionId: id, state, justification, before: current?.state ?? 'open', undoes },
  });
  return id;
}

function reopeningOf(reader: Reader, claimId: number, { reopened, byVersion }: SetAside): Check | undefined {
  return reader
    .select()
    .from(attributionCheck)
    .where(
      and(
        eq(attributionCheck.claimId, claimId),
        eq(attributionCheck.reopened, reopened),
        eq(attributionCheck.statementVersionId, byVersion),
      ),
    )
    .orderBy(desc(attributionCheck.id))
    .limit(1)
    .get();
}

function checkOf(reader: Reader, id: number): Check | undefined {
  return reader.select().from(attributionCheck).where(eq(attributionCheck.id, id)).get();
}
