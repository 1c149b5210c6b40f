/** What others found about a claim. */
import { asc, eq } from 'drizzle-orm';
import type { Database, Reader } from '#db/open.ts';
import { outsideReview, person } from '#db/schema.ts';
import { verdictKey } from '#lib/import/claim-review.ts';
import type { ClaimReviewsRead } from '#lib/import/read-claim-reviews.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { knownReviews, whatEachAdds } from './known-reviews.ts';
import type { OutsideReviewRow, ReviewsPreviewResult } from './schema.ts';

/** What importing these reviews would add. Throws NotAllowed. */
export function previewClaimReviews(
  db: Database,
  actor: Actor,
  read: ClaimReviewsRead,
): ReviewsPreviewResult {
  allow(actor, 'import_article');
  if (!read.ok) return read;
  const known = knownReviews(db.read, read.reviews);
  const adds = whatEachAdds(read.reviews, known);
  const reviews = read.reviews.map(({ given: _, ...review }, i) => ({
    ...review,
    adds: adds[i] ?? 'known',
  }));
  const places = read.reviews.flatMap((review) => known.verdicts.get(verdictKey(review)) ?? []);
  const shown = places.filter(({ withdrawn }) => !withdrawn);
  const articleIds = [...new Set(shown.map(({ articleId }) => articleId))];
  return { ok: true, preview: { reviews, unread: read.unread, articleIds } };
}

/** Every review of others on this claim, in the order in which they came to the desk. */
export function outsideReviewsOf(reader: Reader, claimId: number): OutsideReviewRow[] {
  return reader
    .select({
      id: outsideReview.id,
      reviewer: outsideReview.reviewer,
      address: outsideReview.address,
      rating: outsideReview.rating,
      ratingValue: outsideReview.ratingValue,
      bestRating: outsideReview.bestRating,
      worstRating: outsideReview.worstRating,
      reviewedAt: outsideReview.reviewedAt,
      by: { id: person.id, name: person.name },
      at: outsideReview.at,
    })
    .from(outsideReview)
    .innerJoin(person, eq(person.id, outsideReview.by))
    .where(eq(outsideReview.claimId, claimId))
    .orderBy(asc(outsideReview.id))
    .all();
}
