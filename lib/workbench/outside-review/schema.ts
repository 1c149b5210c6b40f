/** What importing somebody else's fact-checks takes and gives, and what the claim panel shows of them. */
import type { ClaimReview, UnreadReview } from '#lib/import/claim-review.ts';
import type { ReviewCarrier } from '#lib/import/read-claim-reviews.ts';
import type { TextEncoding } from '#lib/vocabulary.ts';
import type { ImportRefusal } from '../article/schema.ts';
import type { ReviewAdds } from './known-reviews.ts';

/** A page that carries ClaimReview, or a file of it; bytes as they came. */
export interface ClaimReviewsInput {
  bytes: Uint8Array;
  fileName: string | null;
  mediaType: ReviewCarrier;
  /** As a person said that the letters are encoded; absent: as the bytes tell. */
  encoding?: TextEncoding | undefined;
  /** The page that the desk fetched, where the bytes are its. */
  capture?: { id: number; isWhole: boolean } | undefined;
}

export type ClaimReviewsRefusal = ImportRefusal | 'no_claim_review';

/** What an import would add, before it does. */
export interface ReviewsPreview {
  reviews: PreviewedReview[];
  unread: UnreadReview[];
  /** Every article in which claims stand that were reviewed so before; none that was withdrawn. */
  articleIds: number[];
}
export interface PreviewedReview extends Omit<ClaimReview, 'given'> {
  adds: ReviewAdds;
}
export type ReviewsPreviewResult =
  | { ok: true; preview: ReviewsPreview }
  | { ok: false; reason: ClaimReviewsRefusal };

export type ClaimReviewsResult =
  | {
      ok: true;
      /** The first article in which the claims stand, a new one where any claim is. */
      articleId: number;
      title: string;
      /** Claims added. */
      claims: number;
      /** Verdicts added to claims that were there. */
      verdicts: number;
      /** Verdicts that were there. */
      existing: number;
      /** Every article in which one of all these claims stands. */
      articleIds: number[];
      /** ClaimReviews that cannot be taken. */
      leftOut: number;
    }
  | {
      ok: false;
      reason: 'duplicate';
      articleId: number;
      title: string;
      withdrawn: boolean;
      existing: number;
      articleIds: number[];
    }
  | { ok: false; reason: ClaimReviewsRefusal };

/** Somebody else's verdict on a claim. */
export interface OutsideReviewRow {
  id: number;
  reviewer: string | null;
  address: string | null;
  /** In their words; numbers only as they gave them. */
  rating: string;
  ratingValue: number | null;
  bestRating: number | null;
  worstRating: number | null;
  /** ISO in the precision given. */
  reviewedAt: string | null;
  /** Who brought it to this desk, and when. */
  by: { id: string; name: string };
  at: string;
}
