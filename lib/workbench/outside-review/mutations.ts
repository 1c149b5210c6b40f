/** Fact-checks of others come to the desk as claims with a verdict of somebody else; the desk's own stays open. */
import type { Database, Transaction } from '#db/open.ts';
import { type ClaimReview, claimKey, verdictKey } from '#lib/import/claim-review.ts';
import type { ClaimReviewsRead } from '#lib/import/read-claim-reviews.ts';
import { type Act, actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { saveArticle } from '../article/save-article.ts';
import { addReviewedClaim, addVerdict } from './add-reviewed-claim.ts';
import { type KnownClaim, knownReviews, type ReviewAdds, whatEachAdds } from './known-reviews.ts';
import { listOfClaims } from './list-of-claims.ts';
import { readReviewsInput } from './read-reviews-input.ts';
import type { ClaimReviewsInput, ClaimReviewsResult } from './schema.ts';

/**
 * Imports every ClaimReview of a page or file, in one transaction: an article with one line a claim,
 * a statement of its claimant (“unknown” where the review names none), relayed by the reviewer, the
 * claim, and the reviewer's verdict beside it. Both questions of the desk stay open. A verdict on a
 * claim that came before is set beside that one; what the desk has is not added again, "duplicate"
 * where it has all. `read` is what readClaimReviews gave of the bytes. Throws NotAllowed, DatabaseBusy.
 */
export async function importClaimReviews(
  db: Database,
  actor: Actor,
  input: ClaimReviewsInput,
  now: Date = new Date(),
  read?: ClaimReviewsRead,
): Promise<ClaimReviewsResult> {
  allow(actor, 'import_article');
  const found = read ?? (await readReviewsInput(input));
  if (!found.ok) return found;
  const { reviews, unread } = found;
  if (reviews.length === 0) return { ok: false, reason: 'no_claim_review' };
  const act = actOf(actor, now);
  return db.write((tx): ClaimReviewsResult => {
    const known = knownReviews(tx, reviews);
    const adds = whatEachAdds(reviews, known);
    const those = (kind: ReviewAdds) => reviews.filter((_, i) => adds[i] === kind);
    const added = addClaims(tx, actor, those('claim'), input, act);
    if (!added.ok) return { ...added.refusal, existing: 0, articleIds: [added.refusal.articleId] };
    const verdicts = those('verdict').map((review) => {
      const place = placeIn(new Map([...known.claims, ...added.claims]), claimKey(review));
      addVerdict(tx, place, review, act);
      return place;
    });
    const existing = those('known').map((review) => placeIn(known.verdicts, verdictKey(review)));
    return resultOf([...added.claims.values()], verdicts, existing, unread.length);
  });
}

/** A new article with these claims; none where there are none. */
function addClaims(
  tx: Transaction,
  actor: Actor,
  reviews: readonly ClaimReview[],
  input: ClaimReviewsInput,
  act: Act,
) {
  const added = new Map<string, KnownClaim>();
  if (reviews.length === 0) return { ok: true, claims: added } as const;
  const { article, claims } = listOfClaims(reviews, input);
  const saved = saveArticle(tx, actor, article, act.at);
  if (!saved.ok && saved.reason !== 'duplicate') throw new Error(saved.reason);
  if (!saved.ok) return { ok: false, refusal: saved } as const;
  const { articleId, title } = saved;
  const page = { articleId, text: article.text };
  for (const one of claims) {
    const claimId = addReviewedClaim(tx, page, one, act);
    added.set(claimKey(one.review), { claimId, articleId, title, withdrawn: false });
  }
  return { ok: true, claims: added } as const;
}

function placeIn(places: ReadonlyMap<string, KnownClaim>, key: string): KnownClaim {
  const place = places.get(key);
  if (!place) throw new Error(`No claim for ${key}`);
  return place;
}

function resultOf(
  claims: KnownClaim[],
  verdicts: KnownClaim[],
  existing: KnownClaim[],
  leftOut: number,
): ClaimReviewsResult {
  const places = [...claims, ...verdicts, ...existing];
  const [first] = places;
  if (!first) throw new Error('Reviews that are nowhere');
  const { articleId, title } = first;
  const where = { articleId, title, existing: existing.length };
  const articleIds = [...new Set(places.map((place) => place.articleId))];
  const withdrawn = places.every((place) => place.withdrawn);
  if (claims.length + verdicts.length === 0)
    return { ok: false, reason: 'duplicate', ...where, withdrawn, articleIds };
  return { ok: true, ...where, claims: claims.length, verdicts: verdicts.length, articleIds, leftOut };
}
