/** Which articles an older engine read. Loads no engine: every start asks. */
import { asc, desc, eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { analysis, article } from '#db/schema.ts';
import { engineVersion } from '#lib/text/engine-version.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';

/** article.id of every standing article whose newest analysis is by another engine than this one; of every standing one with `all`. */
export function articlesToReanalyse(db: Database, actor: Actor, { all = false } = {}): number[] {
  allow(actor, 'reanalyse_article');
  return db.read
    .select({ id: article.id })
    .from(article)
    .where(eq(article.withdrawn, false))
    .orderBy(asc(article.id))
    .all()
    .map(({ id }) => id)
    .filter((id) => all || newestEngine(db.read, id) !== engineVersion);
}

/** Version of the engine that read the article last; empty: none did. */
export function newestEngine(reader: Reader, articleId: number): string {
  const row = reader
    .select({ version: analysis.engineVersion })
    .from(analysis)
    .where(eq(analysis.articleId, articleId))
    .orderBy(desc(analysis.id))
    .limit(1)
    .get();
  return row?.version ?? '';
}
