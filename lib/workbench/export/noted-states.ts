/** Which state of a claim the readers of a list were told of, as the ledger notes it. */
import { and, asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { ledger } from '#db/schema.ts';
import type { ClaimStateIds, StateNow } from './claim-states.ts';

/** The state that readers of a list were last told of, by noteKey. */
export function notedStates(read: Reader, claimId?: number): Map<string, string> {
  const ofClaim = claimId === undefined ? undefined : eq(ledger.claimId, claimId);
  const lines = read
    .select({ claimId: ledger.claimId, detail: ledger.detail })
    .from(ledger)
    .where(and(eq(ledger.act, 'export_corrected'), ofClaim))
    .orderBy(asc(ledger.seq))
    .all();
  return new Map(lines.map(({ claimId, detail }) => [noteKey(detail.export, claimId), String(detail.state)]));
}

export const noteKey = (list: unknown, claimId: number | null) => `${list} ${claimId}`;

/** A state in one word, to be compared and noted. */
export function stateKey({
  dismissed = false,
  withdrawn = false,
  ...state
}: ClaimStateIds & Partial<StateNow>): string {
  const { versionId, statementVersionId, attributionId, verdictId, wordingId } = state;
  const ids = [versionId, statementVersionId, attributionId, verdictId, wordingId];
  return [...ids, Number(dismissed), Number(withdrawn)].join('.');
}

/** What stateKey gave, read back. */
export function stateIn(claimId: number, key: string): ClaimStateIds {
  const [
    versionId = null,
    statementVersionId = null,
    attributionId = null,
    verdictId = null,
    wordingId = null,
  ] = key.split('.').map((id) => (id === '' ? null : Number(id)));
  return { claimId, versionId, statementVersionId, attributionId, verdictId, wordingId };
}
