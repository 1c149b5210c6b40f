/** The threads in which this server reads what people bring. */
import { type ImportThreads, importThreads } from '#lib/workbench/article/import-threads.ts';
import { once } from './once.ts';

const threads = (): ImportThreads => once('sayso.importPool', () => importThreads(process.cwd()));

export const importOffThread: ImportThreads['importArticle'] = (...asked) =>
  threads().importArticle(...asked);
export const previewOffThread: ImportThreads['previewImport'] = (...asked) =>
  threads().previewImport(...asked);
export const unpackOffThread: ImportThreads['unpack'] = (...asked) => threads().unpack(...asked);
export const importReviewsOffThread: ImportThreads['importReviews'] = (...asked) =>
  threads().importReviews(...asked);
export const previewReviewsOffThread: ImportThreads['previewReviews'] = (...asked) =>
  threads().previewReviews(...asked);

/** Ends the threads, for tests. */
export const closeImportPool = (): Promise<void> => threads().close();
