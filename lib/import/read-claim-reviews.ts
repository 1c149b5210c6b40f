/** Bytes that carry fact-checks of others: a page, a file of JSON, or one of JSON Lines. */
import { maxArticleBytes, maxUploadBytes } from '#lib/vocabulary.ts';
import type { ReadOptions, ReadRefusal } from './article-format.ts';
import { claimReviewNodes, type ReviewsFound, reviewsIn } from './claim-review.ts';
import { contentRefusal } from './content-refusal.ts';
import { stripMarkup } from './html/strip-markup.ts';
import { type LdScripts, scriptsInJson } from './json-claim-reviews.ts';

export type ReviewCarrier = 'text/html' | 'application/json';
export type ClaimReviewsRead =
  | ({ ok: true } & ReviewsFound)
  | { ok: false; reason: ReadRefusal | 'no_claim_review' };

/** So many of one file. */
const mostReviews = 2000;

/**
 * Reads every ClaimReview, and says of those that it cannot take why not; "no_claim_review" where there
 * is none at all. Strangers' files belong into a worker that can be stopped.
 */
export async function readClaimReviews(
  bytes: Uint8Array,
  mediaType: ReviewCarrier,
  options: ReadOptions = {},
): Promise<ClaimReviewsRead> {
  if (bytes.length > maxUploadBytes) return { ok: false, reason: 'too_large' };
  const reason = contentRefusal(bytes, mediaType);
  if (reason) return { ok: false, reason };
  const found =
    mediaType === 'text/html' ? await scriptsOf(bytes, options) : await scriptsInJson(bytes, options);
  if (!found.ok) return found;
  const nodes = claimReviewNodes(found.scripts);
  if (nodes.length > mostReviews) return { ok: false, reason: 'too_many_entries' };
  if (nodes.length === 0) return { ok: false, reason: 'no_claim_review' };
  const { reviews, unread } = reviewsIn(nodes);
  // They become one article.
  if (sizeOf(reviews) > maxArticleBytes) return { ok: false, reason: 'too_large' };
  return { ok: true, reviews, unread: [...unread, ...found.unread] };
}

const sizeOf = (reviews: ReviewsFound['reviews']) =>
  reviews.reduce(
    (sum, { claim, claimant }) => sum + Buffer.byteLength(claim) + Buffer.byteLength(claimant?.name ?? ''),
    0,
  );

async function scriptsOf(bytes: Uint8Array, options: ReadOptions): Promise<LdScripts> {
  const { readPage } = await import('./html.ts');
  const page = await readPage(bytes, options);
  if (!page.ok) return page;
  const stripped = stripMarkup(page.markup);
  return stripped.ok ? { ok: true, scripts: stripped.structuredData, unread: [] } : stripped;
}
