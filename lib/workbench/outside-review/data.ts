/** What others found about a claim. */
import { asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { outsideReview, person } from '#db/schema.ts';
import type { OutsideReviewRow } from './schema.ts';

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
