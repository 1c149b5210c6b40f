import { previewReviewsOffThread } from '../../../_server/import-pool.ts';
import { reviewsUpload } from '../reviews-upload.ts';

/** What importing these fact-checks of others would add; saves nothing. */
export const POST = reviewsUpload(previewReviewsOffThread);
