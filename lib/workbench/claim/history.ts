/** What happened to a claim, its statement and its article, from the ledger. */
import { and, desc, eq, isNull, or } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { ledger, person } from '#db/schema.ts';
import type { HistoryEntry } from './schema.ts';

/** As many lines as anybody reads. */
const longest = 300;

/** Newest first. `statementId` null: the claim stands in none. */
export function historyOf(
  reader: Reader,
  claim: { id: number; articleId: number; statementId: number | null },
): HistoryEntry[] {
  const ofStatement = claim.statementId === null ? undefined : eq(ledger.statementId, claim.statementId);
  const ofArticle = isNull(ledger.statementId);
  return reader
    .select({
      seq: ledger.seq,
      act: ledger.act,
      by: { id: person.id, name: person.name },
      at: ledger.at,
      detail: ledger.detail,
    })
    .from(ledger)
    .innerJoin(person, eq(person.id, ledger.by))
    .where(
      and(
        eq(ledger.articleId, claim.articleId),
        or(eq(ledger.claimId, claim.id), and(isNull(ledger.claimId), or(ofStatement, ofArticle))),
      ),
    )
    .orderBy(desc(ledger.seq))
    .limit(longest)
    .all();
}
