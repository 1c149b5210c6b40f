/**
 * What a ClaimReview has to keep to: a code for each rule of Google's page on ClaimReview (required
 * and recommended alike, as far as a file shows it). Reads any JSON, ours or another's.
 */
import { isCalendarTime } from '../calendar-time.ts';
import { isOnSite } from '../web-address.ts';
import { maxClaimReviewed } from './claim-review.ts';

export const claimReviewRules = [
  'not_a_claim_review',
  'claim_missing',
  'claim_too_long',
  'claim_holds_rating',
  'url_missing',
  'url_of_another_site',
  'author_unnamed',
  'item_missing',
  'appearance_missing',
  'appearance_no_address',
  'claimant_unnamed',
  'claimant_is_reviewer',
  'same_as_no_address',
  'claim_date_unreadable',
  'rating_missing',
  'rating_unnamed',
  'rating_no_number',
  'rating_off_scale',
  'best_not_above_worst',
  'worst_below_one',
] as const;
export type ClaimReviewRule = (typeof claimReviewRules)[number];

type Json = Record<string, unknown>;

/** The rules that this review breaks, in their order; `site` is the newsroom's address. */
export function brokenRules(review: unknown, site: string): ClaimReviewRule[] {
  if (!isObject(review) || review['@type'] !== 'ClaimReview') return ['not_a_claim_review'];
  const broken = new Set([
    ...ofReview(review, site),
    ...ofClaim(review.itemReviewed, review.author),
    ...ofRating(review.reviewRating),
  ]);
  return claimReviewRules.filter((rule) => broken.has(rule));
}

function* ofReview(review: Json, site: string): Generator<ClaimReviewRule> {
  const { claimReviewed, url, author, reviewRating } = review;
  if (!isText(claimReviewed)) yield 'claim_missing';
  else {
    if (claimReviewed.length > maxClaimReviewed) yield 'claim_too_long';
    const rating = isObject(reviewRating) ? (reviewRating.alternateName ?? reviewRating.name) : null;
    if (isText(rating) && isLabelled(claimReviewed, rating)) yield 'claim_holds_rating';
  }
  const own = pageOf(url);
  if (!own) yield 'url_missing';
  else if (!isOnSite(own.href, site)) yield 'url_of_another_site';
  if (!isObject(author) || !(isText(author.name) || pageOf(author.url))) yield 'author_unnamed';
}

function* ofClaim(claim: unknown, reviewer: unknown): Generator<ClaimReviewRule> {
  if (!isObject(claim)) return yield 'item_missing';
  const places = [...listed(claim.appearance), ...listed(claim.firstAppearance)];
  if (places.length === 0) yield 'appearance_missing';
  if (places.some((place) => !isAppearance(place))) yield 'appearance_no_address';
  const { author, datePublished } = claim;
  if (author !== undefined) {
    const name = isObject(author) ? author.name : null;
    if (!isText(name)) yield 'claimant_unnamed';
    else if (isObject(reviewer) && name === reviewer.name) yield 'claimant_is_reviewer';
    const sameAs = isObject(author) ? listed(author.sameAs) : [];
    if (sameAs.some((address) => !pageOf(address))) yield 'same_as_no_address';
  }
  if (datePublished !== undefined && !(isText(datePublished) && isCalendarTime(datePublished)))
    yield 'claim_date_unreadable';
}

function* ofRating(rating: unknown): Generator<ClaimReviewRule> {
  if (!isObject(rating)) return yield 'rating_missing';
  if (!isText(rating.alternateName) && !isText(rating.name)) yield 'rating_unnamed';
  const numbers = [rating.ratingValue, rating.bestRating, rating.worstRating];
  if (numbers.every((one) => one === undefined)) return;
  if (numbers.some((one) => one !== undefined && typeof one !== 'number')) return yield 'rating_no_number';
  const [value = Number.NaN, best = 5, worst = 1] = numbers as (number | undefined)[];
  if (!(value >= worst && value <= best)) yield 'rating_off_scale';
  if (best <= worst) yield 'best_not_above_worst';
  if (worst < 1) yield 'worst_below_one';
}

/** "Disputed: the ferry sank" and "The ferry sank (disputed)", but not "The count was disputed by the port". */
function isLabelled(claim: string, rating: string): boolean {
  const [words, label] = [claim.trim().toLowerCase(), rating.trim().toLowerCase()];
  const bracketed = [`(${label})`, `[${label}]`].some((mark) => words.includes(mark));
  return bracketed || (words.startsWith(label) && /^\s*[:–—-]/.test(words.slice(label.length)));
}

/** A page, or a work that has a page or at least a headline: some were never online. */
function isAppearance(place: unknown): boolean {
  if (!isObject(place)) return pageOf(place) !== null;
  return place.url === undefined ? isText(place.headline) || isText(place.name) : pageOf(place.url) !== null;
}

function pageOf(address: unknown): URL | null {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url : null;
}

function listed(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
