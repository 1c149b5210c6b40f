/** Claims that anything happened to: a small part of all that ever were in a list. */
import { and, asc, eq, gt, inArray } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { claim, ledger } from '#db/schema.ts';

const linesAtATime = 2_000;
const idsAtATime = 500;

/**
 * After that line of the ledger, with those of statements and of articles withdrawn or read anew. What it gives now
 * and then is a piece of them, the same claim perhaps twice; in between the server can answer others.
 */
export function* touchedClaims(read: Reader, afterSeq: number): Generator<number[]> {
  for (let after = afterSeq; ; ) {
    const lines = read
      .select({
        seq: ledger.seq,
        act: ledger.act,
        claimId: ledger.claimId,
        statementId: ledger.statementId,
        articleId: ledger.articleId,
      })
      .from(ledger)
      .where(gt(ledger.seq, after))
      .orderBy(asc(ledger.seq))
      .limit(linesAtATime)
      .all();
    const last = lines.at(-1);
    if (last === undefined) return;
    after = last.seq;
    yield [...new Set(lines.flatMap(({ claimId }) => claimId ?? []))];
    for (const ids of inPieces(lines.flatMap(({ statementId }) => statementId ?? [])))
      yield idsOf(read, inArray(claim.statementId, ids));
    for (const { act, articleId } of lines) {
      if (articleId === null) continue;
      if (act === 'article_withdrawn')
        yield idsOf(read, and(eq(claim.articleId, articleId), eq(claim.withdrawn, true)));
      // A newer engine has no line for each claim that it reads otherwise.
      if (act === 'article_reanalysed') yield idsOf(read, eq(claim.articleId, articleId));
    }
  }
}

function idsOf(read: Reader, where: Parameters<ReturnType<typeof select>['where']>[0]): number[] {
  return select(read)
    .where(where)
    .all()
    .map(({ id }) => id);
}

const select = (read: Reader) => read.select({ id: claim.id }).from(claim);

function* inPieces(ids: number[]): Generator<number[]> {
  const each = [...new Set(ids)];
  for (let from = 0; from < each.length; from += idsAtATime) yield each.slice(from, from + idsAtATime);
}
