/** The pick-list of sources: pages that the desk has, and its own articles. */
import { and, desc, eq, like, or, type SQL } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { article, source, speaker } from '#db/schema.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type { SourceChoices } from './schema.ts';

const most = 12;

/** Newest first; those whose title, address or publisher holds what was typed. Throws NotAllowed. */
export function searchSources(db: Database, actor: Actor, { q }: { q: string }): SourceChoices {
  allow(actor, 'read_desk');
  const typed = q.trim();
  const sources = db.read
    .select({ source, speaker: { id: speaker.id, name: speaker.name } })
    .from(source)
    .leftJoin(speaker, eq(speaker.id, source.speakerId))
    .where(holds([source.title, source.address, source.publisher], typed))
    .orderBy(desc(source.id))
    .limit(most)
    .all()
    .map(({ source: { id, title, address, publisher, articleId, seenAt }, speaker: whose }) => ({
      id,
      title,
      address,
      publisher,
      speaker: whose,
      articleId,
      seenAt,
    }));
  const articles = db.read
    .select({
      id: article.id,
      title: article.title,
      publisher: article.publisher,
      publishedAt: article.publishedAt,
      address: article.address,
    })
    .from(article)
    .where(
      and(eq(article.withdrawn, false), holds([article.title, article.address, article.publisher], typed)),
    )
    .orderBy(desc(article.id))
    .limit(most)
    .all();
  return { sources, articles };
}

function holds(columns: Parameters<typeof like>[0][], typed: string): SQL | undefined {
  // In LIKE, % and _ stand for anything: typed ones are only themselves as far as one character goes.
  const pattern = `%${typed.replaceAll('%', '_')}%`;
  return typed === '' ? undefined : or(...columns.map((column) => like(column, pattern)));
}
