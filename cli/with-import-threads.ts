import { join } from 'node:path';
import { type ImportThreads, importThreads } from '#lib/workbench/article/import-threads.ts';

/** Files read in a terminal have the limits that they have in the browser; the threads end with `work`, whatever happens. */
export async function withImportThreads<T>(work: (threads: ImportThreads) => Promise<T>): Promise<T> {
  const threads = importThreads(join(import.meta.dirname, '..'));
  try {
    return await work(threads);
  } finally {
    await threads.close();
  }
}
