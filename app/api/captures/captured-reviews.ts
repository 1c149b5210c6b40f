import type { Database } from '#db/open.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { articleInCapture } from '#lib/workbench/capture/article-in-capture.ts';
import { capturedArticle } from '#lib/workbench/capture/schema.ts';
import type { ClaimReviewsInput } from '#lib/workbench/outside-review/schema.ts';
import { numbered } from '../_route/numbered.ts';
import { writeRoute } from '../_route/write.ts';

/** A route that takes the fact-checks of others that a page carries, which was fetched before. */
export function capturedReviewsRoute(
  handle: (db: Database, actor: Actor, input: ClaimReviewsInput) => Promise<unknown>,
) {
  return writeRoute(numbered(capturedArticle, 'captureId'), async ({ db, actor, input }) => {
    const found = await articleInCapture(db, actor, input);
    if (!found.ok) return found;
    const { bytes, fileName, mediaType, encoding, capture } = found.input;
    if (mediaType !== 'text/html') return { ok: false, reason: 'unsupported_format' };
    return handle(db, actor, { bytes, fileName, mediaType, encoding, capture });
  });
}
