/** Rows of exported lists that may say what no longer stands. */
import { and, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';
import type { Reader } from '#db/open.ts';
import { claim, exportedClaim, statement } from '#db/schema.ts';
import type { ClaimStateIds } from './claim-states.ts';

export interface MovedRow extends ClaimStateIds {
  /** The line that began its export. */
  seq: number;
  position: number;
}

const { seq, position, claimId, versionId, statementVersionId, attributionId, verdictId, wordingId } =
  exportedClaim;

/** Of a statement that stands; a dismissed one says nothing. */
const standingVersion = sql`CASE WHEN ${statement.dismissed} THEN NULL ELSE ${statement.versionId} END`;
const isNot = (one: SQLiteColumn, other: SQLiteColumn | SQL) => sql`${one} IS NOT ${other}`;

/**
 * Those of these claims (at most 500) that went out in another state than they are in now, but for what
 * a list had nothing of: most claims are open when they go out, and that a verdict came later corrects
 * nothing. Sorted out here, since a claim may have been in hundreds of lists.
 */
export function movedRows(read: Reader, claimIds: number[]): MovedRow[] {
  const answered = or(isNotNull(attributionId), eq(claim.attribution, 'not_said'));
  return read
    .select({ seq, position, claimId, versionId, statementVersionId, attributionId, verdictId, wordingId })
    .from(exportedClaim)
    .innerJoin(claim, eq(claim.id, claimId))
    .leftJoin(statement, eq(statement.id, claim.statementId))
    .where(
      and(
        inArray(claimId, claimIds),
        or(
          claim.dismissed,
          claim.withdrawn,
          isNot(versionId, claim.versionId),
          and(isNotNull(verdictId), isNot(verdictId, claim.verdictId)),
          and(isNotNull(wordingId), isNot(wordingId, claim.wordingId)),
          and(answered, isNot(attributionId, claim.attributionId)),
          and(isNotNull(statementVersionId), isNot(statementVersionId, standingVersion)),
        ),
      ),
    )
    .all();
}
