import { z } from 'zod';
import { mediaTypeOfFile } from '#lib/import/media-types.ts';
import { maxUploadBytes } from '#lib/vocabulary.ts';
import type { ClaimReviewsInput } from '#lib/workbench/outside-review/schema.ts';
import { importReviewsOffThread } from '../../_server/import-pool.ts';
import { uploadRoute } from '../_route/upload.ts';
import { notedUpload } from '../articles/article-upload.ts';

/** Imports the fact-checks of others out of a page or a JSON file (ClaimReview). */
export const POST = uploadRoute(maxUploadBytes, z.object({}), async ({ db, actor, bytes, request }) => {
  const noted = notedUpload(bytes, request);
  if (!noted.ok) return noted;
  const { fileName, pasted } = noted.note;
  const mediaType = fileName === null ? carrierOf(pasted) : carrierOf(mediaTypeOfFile(fileName), fileName);
  if (!mediaType) return { ok: false, reason: 'unsupported_format' };
  return importReviewsOffThread(db, actor, { bytes, fileName, mediaType });
});

/** What ClaimReview is carried by; null: nothing that this file can be. */
function carrierOf(mediaType: string | null, fileName = ''): ClaimReviewsInput['mediaType'] | null {
  if (mediaType === 'text/html' || mediaType === 'application/json') return mediaType;
  return /\.json(?:ld)?$/i.test(fileName) ? 'application/json' : null;
}
