/** Which version of everything stands on claims now: what an export remembers of them. */
import { eq } from 'drizzle-orm';
import { among } from '#db/among.ts';
import type { Reader } from '#db/open.ts';
import { claim, statement } from '#db/schema.ts';

export interface ClaimStateIds {
  claimId: number;
  versionId: number | null;
  /** Null: the article's own voice, or a statement that was dismissed. */
  statementVersionId: number | null;
  attributionId: number | null;
  verdictId: number | null;
  wordingId: number | null;
}

export type StateNow = ClaimStateIds & { dismissed: boolean; withdrawn: boolean };

/** By claim.id (at most 500 at a time), with whether they still are on the desk. */
export function claimStates(read: Reader, claimIds: number[]): Map<number, StateNow> {
  const found = read
    .select({
      claimId: claim.id,
      versionId: claim.versionId,
      statementVersionId: statement.versionId,
      statementDismissed: statement.dismissed,
      attributionId: claim.attributionId,
      verdictId: claim.verdictId,
      wordingId: claim.wordingId,
      dismissed: claim.dismissed,
      withdrawn: claim.withdrawn,
    })
    .from(claim)
    .leftJoin(statement, eq(statement.id, claim.statementId))
    .where(among(claim.id, claimIds))
    .all();
  return new Map(
    found.map(({ statementDismissed, ...state }) => [
      state.claimId,
      { ...state, statementVersionId: statementDismissed ? null : state.statementVersionId },
    ]),
  );
}
