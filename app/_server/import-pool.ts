/** Reading and analysing an article takes seconds at worst: it happens in threads that can be stopped. */
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import Piscina from 'piscina';
import type { Database } from '#db/open.ts';
import { DatabaseBusy } from '#db/write-queue.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { allow } from '#lib/workbench/allow.ts';
import type { ImportProgress, ImportReply, ImportTask } from '#lib/workbench/article/import-worker.ts';
import type { ImportInput, ImportResult, PreviewResult } from '#lib/workbench/article/schema.ts';
import type { UnpackReply, UnpackTask } from '#lib/workbench/article/unpack-worker.ts';
import type {
  ClaimReviewsInput,
  ClaimReviewsResult,
  ReviewsPreviewResult,
} from '#lib/workbench/outside-review/schema.ts';
import { once } from './once.ts';

/** From the request to the answer, in milliseconds; waiting for a free thread included. */
const patience = 120_000;
/** For reading a file alone, in milliseconds: what takes longer was made to. */
const readingTime = 10_000;
/** For reading a file alone, in bytes beside JavaScript's heap: a thread's own limit does not hold there. */
const readingMemory = 400 * 1024 * 1024;
const tooSlow = { ok: false, reason: 'too_slow' } as const;

interface Limits {
  patience?: number;
  readingTime?: number;
  readingMemory?: number;
}

/** Like importArticle, in another thread; "too_slow" where the text takes too long or too much memory. */
export async function importOffThread(
  db: Database,
  actor: Actor,
  input: ImportInput,
  limits?: Limits,
): Promise<ImportResult> {
  allow(actor, 'import_article');
  return (await run({ work: 'import', path: db.path, actor, input }, limits)) as ImportResult;
}

/** Like previewImport, in another thread. */
export async function previewOffThread(
  db: Database,
  actor: Actor,
  input: ImportInput,
  limits?: Limits,
): Promise<PreviewResult> {
  allow(actor, 'import_article');
  return (await run({ work: 'preview', path: db.path, actor, input }, limits)) as PreviewResult;
}

/** Takes an archive or a list of records apart, in another thread. Throws NotAllowed. */
export async function unpackOffThread(actor: Actor, task: UnpackTask): Promise<UnpackReply> {
  allow(actor, 'import_article');
  try {
    const signal = AbortSignal.timeout(patience);
    return await pool().run(task, { filename: workerFile('unpack-worker.ts'), signal });
  } catch (fault) {
    if (isOverLimit(fault)) return tooSlow;
    throw fault;
  }
}

/** Like importClaimReviews, in another thread. */
export async function importReviewsOffThread(
  db: Database,
  actor: Actor,
  input: ClaimReviewsInput,
): Promise<ClaimReviewsResult> {
  allow(actor, 'import_article');
  return (await run({ work: 'claim_reviews', path: db.path, actor, input })) as ClaimReviewsResult;
}

/** What importing these reviews would add, in another thread. */
export async function previewReviewsOffThread(
  db: Database,
  actor: Actor,
  input: ClaimReviewsInput,
): Promise<ReviewsPreviewResult> {
  allow(actor, 'import_article');
  return (await run({ work: 'preview_reviews', path: db.path, actor, input })) as ReviewsPreviewResult;
}

type Unheard<Task> = Task extends ImportTask ? Omit<Task, 'progress'> : never;

async function run(task: Unheard<ImportTask>, limits: Limits = {}) {
  const { port1, port2: progress } = new MessageChannel();
  const reading = new AbortController();
  let stopWatch = () => {};
  port1.on('message', ({ step, thread }: ImportProgress) => {
    stopWatch();
    if (step === 'reading') stopWatch = watchReading(thread, limits, () => reading.abort());
  });
  try {
    const signal = AbortSignal.any([reading.signal, AbortSignal.timeout(limits.patience ?? patience)]);
    const reply: ImportReply = await pool().run({ ...task, progress }, { signal, transferList: [progress] });
    if ('outcome' in reply) return reply.outcome;
    const { name, stack, code } = reply.fault;
    if (name === 'DatabaseBusy') throw new DatabaseBusy('Another process is writing to the database');
    throw Object.assign(new Error('An import failed in its thread', { cause: stack }), { code });
  } catch (fault) {
    if (isOverLimit(fault)) return tooSlow;
    throw fault;
  } finally {
    stopWatch();
    port1.close();
  }
}

/** Calls `onLimit` once reading in this thread takes too long or too much memory; gives what ends the watch. */
function watchReading(thread: number, limits: Limits, onLimit: () => void): () => void {
  const timer = setTimeout(onLimit, limits.readingTime ?? readingTime);
  const looks = setInterval(async () => {
    const worker = pool().threads.find(({ threadId }) => threadId === thread);
    // A thread that has just ended has none.
    const memory = await worker?.getHeapStatistics().catch(() => null);
    if (memory && memory.external_memory > (limits.readingMemory ?? readingMemory)) onLimit();
  }, 100);
  return () => {
    clearTimeout(timer);
    clearInterval(looks);
  };
}

function isOverLimit(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return fault.name === 'AbortError' || ('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY');
}

function pool(): Piscina {
  return once(
    'sayso.importPool',
    () =>
      new Piscina({
        filename: workerFile('import-worker.ts'),
        minThreads: 0,
        maxThreads: 2,
        idleTimeout: 60_000,
        resourceLimits: { maxOldGenerationSizeMb: 512 },
        execArgv: ['--import', join(process.cwd(), 'db/load-drizzle-quickly.ts')],
      }),
  );
}

/** By the folder that the process runs in: a bundler would rename a relative one. */
const workerFile = (name: string) => join(process.cwd(), 'lib/workbench/article', name);

/** Ends the threads, for tests. */
export async function closeImportPool(): Promise<void> {
  await pool().destroy();
}
