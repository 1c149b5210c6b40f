/** Reads strangers' bytes for a thread that analyses and saves them itself. Loaded by a thread pool, quickly: it knows no desk. */
import { type MessagePort, threadId } from 'node:worker_threads';
import type { ReadResult } from '#lib/import/article-format.ts';
import type { ClaimReviewsRead } from '#lib/import/read-claim-reviews.ts';
import type { ClaimReviewsInput } from '../outside-review/schema.ts';
import type { ImportProgress } from './import-worker.ts';
import { readInput } from './read-input.ts';
import type { ImportInput } from './schema.ts';

export type ReadTask = (
  | { work: 'article'; input: ImportInput }
  | { work: 'claim_reviews'; input: ClaimReviewsInput }
) & {
  /** Told when the file begins to be read: it has a time and a memory of its own. */
  progress: MessagePort;
};

export default async function runReadTask(task: ReadTask): Promise<ReadResult | ClaimReviewsRead> {
  const { progress } = task;
  progress.postMessage({ step: 'reading', thread: threadId } satisfies ImportProgress);
  try {
    if (task.work === 'article') return await readInput(task.input);
    const { readReviewsInput } = await import('../outside-review/read-reviews-input.ts');
    return await readReviewsInput(task.input);
  } finally {
    progress.close();
  }
}
