/** Bytes that carry fact-checks of others: a page, a file of JSON, or one of JSON Lines. */
import { maxArticleBytes, maxUploadBytes } from '#lib/vocabulary.ts';
import type { ReadOptions, ReadRefusal } from './article-format.ts';
import { claimReviewNodes, type ReviewsFound, reviewsIn, type UnreadReview } from './claim-review.ts';
import { contentRefusal } from './content-refusal.ts';
import { decodeLetters } from './decode-text.ts';
import { stripMarkup } from './html/strip-markup.ts';
import { readPage } from './html.ts';
import { readJson } from './read-json.ts';

export type ReviewCarrier = 'text/html' | 'application/json';
export type ClaimReviewsRead =
  | ({ ok: true } & ReviewsFound)
  | { ok: false; reason: ReadRefusal | 'no_claim_review' };

/** So many of one file. */
const mostReviews = 2000;
const mostLines = 20_000;

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
  const found = mediaType === 'text/html' ? await scriptsOf(bytes, options) : await linesOf(bytes, options);
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

/** How many a file of JSON says that it carries, readable or not. */
export async function countClaimReviews(bytes: Uint8Array): Promise<number> {
  // Most lists are of something else, and long.
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('ClaimReview')) return 0;
  const found = await linesOf(bytes, {});
  return found.ok ? claimReviewNodes(found.scripts).length : 0;
}

type Scripts = { ok: true; scripts: string[]; unread: UnreadReview[] } | { ok: false; reason: ReadRefusal };

async function scriptsOf(bytes: Uint8Array, options: ReadOptions): Promise<Scripts> {
  const page = await readPage(bytes, options);
  if (!page.ok) return page;
  const stripped = stripMarkup(page.markup);
  return stripped.ok ? { ok: true, scripts: stripped.structuredData, unread: [] } : stripped;
}

/** The whole file where it is one piece of JSON, else its lines. */
async function linesOf(bytes: Uint8Array, { encoding }: ReadOptions): Promise<Scripts> {
  const decoded = await decodeLetters(bytes, encoding ?? 'utf-8');
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/^\ufeff/, '');
  if (isJson(text)) return { ok: true, scripts: [text], unread: [] };
  if (text.split('\n', mostLines + 1).length > mostLines) return { ok: false, reason: 'too_many_entries' };
  const lines = text.split('\n').map((words, i) => ({ words, number: i + 1 }));
  const filled = lines.filter(({ words }) => words.trim() !== '');
  const broken = filled.filter(({ words }) => !isJson(words));
  if (broken.length === filled.length) return { ok: false, reason: 'damaged' };
  return {
    ok: true,
    scripts: filled.map(({ words }) => words),
    unread: broken.map(({ number }) => ({ reason: 'no_json', number, claim: null })),
  };
}

const isJson = (text: string): boolean => readJson(text) !== undefined;
