import { z } from 'zod';
import type { Database } from '#db/open.ts';
import { mediaTypeOfFile } from '#lib/import/media-types.ts';
import type { ReviewCarrier } from '#lib/import/read-claim-reviews.ts';
import { maxUploadBytes } from '#lib/vocabulary.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import type { ClaimReviewsInput } from '#lib/workbench/outside-review/schema.ts';
import { uploadRoute } from '../_route/upload.ts';
import { notedUpload } from '../articles/article-upload.ts';

/** A route that takes the fact-checks of others in a page or a file of JSON; its bytes as those of an article. */
export function reviewsUpload(
  handle: (db: Database, actor: Actor, input: ClaimReviewsInput) => Promise<unknown>,
) {
  return uploadRoute(maxUploadBytes, z.object({}), async ({ db, actor, bytes, request }) => {
    const noted = notedUpload(bytes, request);
    if (!noted.ok) return noted;
    const { fileName, pasted, encoding } = noted.note;
    const mediaType = fileName === null ? carrierOf(pasted) : carrierOf(mediaTypeOfFile(fileName), fileName);
    if (!mediaType) return { ok: false, reason: 'unsupported_format' };
    return handle(db, actor, { bytes, fileName, mediaType, encoding });
  });
}

/** What ClaimReview is carried by; null: nothing that this file can be. */
function carrierOf(mediaType: string | null, fileName = ''): ReviewCarrier | null {
  if (mediaType === 'text/html' || mediaType === 'application/json') return mediaType;
  return /\.(?:json(?:ld|l)?|ndjson)$/i.test(fileName) ? 'application/json' : null;
}
