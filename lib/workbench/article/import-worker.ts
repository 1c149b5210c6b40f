/**
 * Imports and previews away from the serving thread, with a connection of its own. Loaded by a
 * thread pool: errors lose their class and code on the way back, so that they are told as plain objects.
 */
import { type MessagePort, threadId } from 'node:worker_threads';
import { type Database, openDatabase } from '#db/open.ts';
import type { Actor } from '../actor.ts';
import type {
  ClaimReviewsInput,
  ClaimReviewsResult,
  ReviewsPreviewResult,
} from '../outside-review/schema.ts';
import { previewImport } from './data.ts';
import { importArticle } from './mutations.ts';
import { readInput } from './read-input.ts';
import type { ImportInput, ImportResult, PreviewResult } from './schema.ts';

export type ImportTask = (
  | { work: 'import' | 'preview'; input: ImportInput }
  | { work: 'claim_reviews'; input: ClaimReviewsInput }
  | { work: 'preview_reviews'; input: ClaimReviewsInput }
) & {
  /** Where the desk's file lies. */
  path: string;
  actor: Actor;
  /** Told when the file begins to be read, and when it is: strangers' bytes have less time than the analysis. */
  progress: MessagePort;
};
export type ImportReply =
  | { outcome: ImportResult | PreviewResult | ClaimReviewsResult | ReviewsPreviewResult }
  | { fault: { name: string; stack: string; code: unknown } };

export interface ImportProgress {
  step: 'reading' | 'read';
  /** The thread that tells. */
  thread: number;
}

export default async function runImportTask(task: ImportTask): Promise<ImportReply> {
  const { path, progress } = task;
  const tell = (step: ImportProgress['step']) => progress.postMessage({ step, thread: threadId });
  tell('reading');
  const db = openDatabase(path);
  try {
    return { outcome: await outcomeOf(db, task, () => tell('read')) };
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    const { name, stack = fault.message } = fault;
    return { fault: { name, stack, code: 'code' in fault ? fault.code : undefined } };
  } finally {
    db.close();
    progress.close();
  }
}

async function outcomeOf(db: Database, { work, actor, input }: ImportTask, onRead: () => void) {
  if (work === 'claim_reviews' || work === 'preview_reviews') {
    // Readers of pages are loaded when somebody brings one.
    const { readReviewsInput } = await import('../outside-review/read-reviews-input.ts');
    const { importClaimReviews } = await import('../outside-review/mutations.ts');
    const reviews = await readReviewsInput(input);
    onRead();
    if (work === 'claim_reviews') return importClaimReviews(db, actor, input, undefined, reviews);
    const { previewClaimReviews } = await import('../outside-review/data.ts');
    return previewClaimReviews(db, actor, reviews);
  }
  const read = await readInput(input);
  onRead();
  if (work === 'preview') return previewImport(db, actor, input, read);
  return importArticle(db, actor, input, undefined, read);
}
