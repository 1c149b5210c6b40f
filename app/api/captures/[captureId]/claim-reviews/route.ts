import { importReviewsOffThread } from '../../../../_server/import-pool.ts';
import { capturedReviewsRoute } from '../../captured-reviews.ts';

/** Imports the fact-checks of others that the page carries, as it was kept; fetches nothing. */
export const POST = capturedReviewsRoute(importReviewsOffThread);
