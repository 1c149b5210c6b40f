import { importReviewsOffThread } from '../../_server/import-pool.ts';
import { reviewsUpload } from './reviews-upload.ts';

/** Imports the fact-checks of others out of a page or a file of JSON (ClaimReview). */
export const POST = reviewsUpload(importReviewsOffThread);
