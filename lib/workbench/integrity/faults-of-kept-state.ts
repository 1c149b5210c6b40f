/** Whether what is kept on statements and articles follows from their versions and decisions. */
import { sql } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { article, dismissal, statement, statementVersion, withdrawal } from '#db/schema.ts';

export interface StateFault {
  kind: 'state_differs';
  /** Row and column. */
  where: string;
}

/** Of claims see deriveState. */
export function* faultsOfKeptState(read: Reader): Generator<StateFault> {
  const newest = sql`(SELECT max(v.id) FROM ${statementVersion} v WHERE v.statement_id = ${statement.id})`;
  const dismissed = sql`coalesce((SELECT d.dismissed FROM ${dismissal} d WHERE d.statement_id = ${statement.id} ORDER BY d.id DESC LIMIT 1), 0)`;
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
      .where(sql`${statement.dismissed} <> ${dismissed}`)
      .all(),
    read
      .select({ where: sql<string>`'article ' || ${article.id} || ': withdrawn'` })
      .from(article)
      .where(sql`${article.withdrawn} <> ${withdrawn}`)
      .all(),
  ];
  for (const { where } of wrong.flat()) yield { kind: 'state_differs', where };
}
