import { importOffThread } from '../../../../_server/import-pool.ts';
import { capturedArticleRoute } from '../../captured-article.ts';

/** Imports the page as it was kept; fetches nothing. */
export const POST = capturedArticleRoute(importOffThread);
