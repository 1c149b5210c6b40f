import { previewOffThread } from '../../../_server/import-pool.ts';
import { articleUpload } from '../article-upload.ts';

/** What importing these bytes would save; saves nothing. */
export const POST = articleUpload(previewOffThread);
