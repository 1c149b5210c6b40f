import type { Database } from '#db/open.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import type { ImportInput } from '#lib/workbench/article/schema.ts';
import { articleInCapture } from '#lib/workbench/capture/article-in-capture.ts';
import { capturedArticle } from '#lib/workbench/capture/schema.ts';
import { numbered } from '../_route/numbered.ts';
import { writeRoute } from '../_route/write.ts';

/** A route that takes one article out of a page that was fetched before. */
export function capturedArticleRoute(
  handle: (db: Database, actor: Actor, input: ImportInput) => Promise<unknown>,
) {
  return writeRoute(numbered(capturedArticle, 'captureId'), async ({ db, actor, input }) => {
    const found = await articleInCapture(db, actor, input);
    return found.ok ? handle(db, actor, found.input) : found;
  });
}
