import { type ClaimReviewsRead, readClaimReviews } from '#lib/import/read-claim-reviews.ts';
import type { ClaimReviewsInput } from './schema.ts';

/** What the input's bytes say, or why they cannot be read. */
export function readReviewsInput(input: ClaimReviewsInput): Promise<ClaimReviewsRead> {
  const { bytes, mediaType, encoding, capture } = input;
  return readClaimReviews(bytes, mediaType, { encoding, isWhole: capture?.isWhole });
}
