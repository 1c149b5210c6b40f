import { previewReviewsOffThread } from '../../../../../_server/import-pool.ts';
import { capturedReviewsRoute } from '../../../captured-reviews.ts';

/** What importing them would add; saves nothing and fetches nothing. */
export const POST = capturedReviewsRoute(previewReviewsOffThread);
