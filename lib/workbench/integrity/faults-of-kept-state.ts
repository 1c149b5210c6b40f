/** Whether what is kept on statements and articles follows from their versions and decisions. */
import { sql } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { article, dismissal, statement, statementVersion, withdrawal } from '#db/schema.ts';

export interface StateFault {
  kind: 'state_differs';
  /** Row and column. */
  where: string;
}

/** Of claims see deriveStates. */
export function* faultsOfKeptState(read: Reader): Generator<StateFault> {
  const newest = sql`(SELECT max(v.id) FROM ${statementVersion} v WHERE v.statement_id = ${statement.id})`;
  // Newest of each statement: SQLite takes the other columns of a group from the row that has the maximum.
  const standing = sql`(SELECT statement_id, dismissed, max(id) FROM ${dismissal} WHERE statement_id IS NOT NULL GROUP BY statement_id) d`;
  const withdrawn = sql`EXISTS (SELECT 1 FROM ${withdrawal} w WHERE w.article_id = ${article.id})`;
  const wrong = [
    read
      .select({ where: sql<string>`'statement ' || ${statement.id} || ': version_id'` })
      .from(statement)
      .where(sql`${statement.versionId} IS NOT ${newest}`)
      .all(),
    read
      .select({ where: sql<string>`'statement ' || ${statement.id} || ': dismissed'` })
      .from(statement)
      .leftJoin(standing, sql`d.statement_id = ${statement.id}`)
      .where(sql`${statement.dismissed} <> coalesce(d.dismissed, 0)`)
      .all(),
    read
      .select({ where: sql<string>`'article ' || ${article.id} || ': withdrawn'` })
      .from(article)
      .where(sql`${article.withdrawn} <> ${withdrawn}`)
      .all(),
  ];
  for (const { where } of wrong.flat()) yield { kind: 'state_differs', where };
}
