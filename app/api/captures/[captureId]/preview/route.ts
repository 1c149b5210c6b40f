import { previewOffThread } from '../../../../_server/import-pool.ts';
import { capturedArticleRoute } from '../../captured-article.ts';

/** What importing this page would save; saves nothing and fetches nothing. */
export const POST = capturedArticleRoute(previewOffThread);
