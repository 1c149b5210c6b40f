/** What importing somebody else's fact-checks takes and gives, and what the claim panel shows of them. */
import type { ImportRefusal } from '../article/schema.ts';

/** A page that carries ClaimReview, or a file of it; bytes as they came. */
export interface ClaimReviewsInput {
  bytes: Uint8Array;
  fileName: string | null;
  mediaType: 'text/html' | 'application/json';
}

export type ClaimReviewsRefusal = ImportRefusal | 'no_claim_review';

export type ClaimReviewsResult =
  | {
      ok: true;
      articleId: number;
      title: string;
      claims: number;
      /** ClaimReviews that say no claim or no rating. */
      leftOut: number;
    }
  | { ok: false; reason: 'duplicate'; articleId: number; title: string; withdrawn: boolean }
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
