/** Reading and analysing an article takes seconds at worst: it happens in threads that can be stopped. */
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import Piscina from 'piscina';
import type { Database } from '#db/open.ts';
import { DatabaseBusy } from '#db/write-queue.ts';
import type { ReadResult } from '#lib/import/article-format.ts';
import type { ClaimReviewsRead } from '#lib/import/read-claim-reviews.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type {
  ClaimReviewsInput,
  ClaimReviewsResult,
  ReviewsPreviewResult,
} from '../outside-review/schema.ts';
import type { ImportProgress, ImportReply, ImportTask } from './import-worker.ts';
import type { ReadTask } from './read-worker.ts';
import type { ImportInput, ImportResult, PreviewResult } from './schema.ts';
import type { UnpackReply, UnpackTask } from './unpack-worker.ts';

/** From the request to the answer, in milliseconds; waiting for a free thread included. */
const patience = 120_000;
/** For reading a file alone, in milliseconds: what takes longer was made to. */
const readingTime = 10_000;
/** For reading a file alone, in bytes beside JavaScript's heap: a thread's own limit does not hold there. */
const readingMemory = 400 * 1024 * 1024;
const tooSlow = { ok: false, reason: 'too_slow' } as const;
type TooSlow = typeof tooSlow;

interface Limits {
  patience?: number;
  readingTime?: number;
  readingMemory?: number;
}

/** What strangers' files go through, in threads. All throw NotAllowed; what takes too long or too much memory is “too_slow”. */
export interface ImportThreads {
  /** Like importArticle. */
  importArticle(db: Database, actor: Actor, input: ImportInput, limits?: Limits): Promise<ImportResult>;
  /** Like previewImport. */
  previewImport(db: Database, actor: Actor, input: ImportInput, limits?: Limits): Promise<PreviewResult>;
  /** Like readInput, for whoever analyses and saves it themselves. */
  read(actor: Actor, input: ImportInput): Promise<ReadResult | TooSlow>;
  /** Like readReviewsInput. */
  readReviews(actor: Actor, input: ClaimReviewsInput): Promise<ClaimReviewsRead | TooSlow>;
  /** Takes an archive or a list of records apart. */
  unpack(actor: Actor, task: UnpackTask): Promise<UnpackReply>;
  /** Like importClaimReviews. */
  importReviews(db: Database, actor: Actor, input: ClaimReviewsInput): Promise<ClaimReviewsResult>;
  /** What importing these reviews would add. */
  previewReviews(db: Database, actor: Actor, input: ClaimReviewsInput): Promise<ReviewsPreviewResult>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/**
 * Threads for one process, none before the first task. `project` is the folder that holds package.json: the
 * workers' files are named from there, since a bundler would rename a relative one.
 */
export function importThreads(project: string): ImportThreads {
  const workerFile = (name: string) => join(project, 'lib/workbench/article', name);
  const pool = new Piscina({
    minThreads: 0,
    maxThreads: 2,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: ['--import', join(project, 'cli/load-quickly.js')],
  });
  const run = async <Outcome>(actor: Actor, task: Unheard<ImportTask>, limits?: Limits) => {
    allow(actor, 'import_article');
    const reply = await runWatched<ImportReply>(pool, workerFile('import-worker.ts'), task, limits);
    if ('fault' in reply) throw asThrown(reply.fault);
    return ('outcome' in reply ? reply.outcome : reply) as Outcome;
  };
  const read = <Outcome>(actor: Actor, task: Unheard<ReadTask>) => {
    allow(actor, 'import_article');
    return runWatched<Outcome>(pool, workerFile('read-worker.ts'), task);
  };
  return {
    importArticle: async ({ path }, actor, input, limits) =>
      run(actor, { work: 'import', path, actor, input }, limits),
    previewImport: async ({ path }, actor, input, limits) =>
      run(actor, { work: 'preview', path, actor, input }, limits),
    importReviews: async ({ path }, actor, input) =>
      run(actor, { work: 'claim_reviews', path, actor, input }),
    previewReviews: async ({ path }, actor, input) =>
      run(actor, { work: 'preview_reviews', path, actor, input }),
    read: async (actor, input) => read(actor, { work: 'article', input }),
    readReviews: async (actor, input) => read(actor, { work: 'claim_reviews', input }),
    async unpack(actor, task) {
      allow(actor, 'import_article');
      const signal = AbortSignal.timeout(patience);
      return pool.run(task, { filename: workerFile('unpack-worker.ts'), signal }).catch(tooSlowOrThrow);
    },
    close: () => pool.destroy(),
  };
}

type Unheard<Task> = Task extends ImportTask | ReadTask ? Omit<Task, 'progress'> : never;

async function runWatched<Reply>(
  pool: Piscina,
  filename: string,
  task: Unheard<ImportTask> | Unheard<ReadTask>,
  limits: Limits = {},
): Promise<Reply | TooSlow> {
  const { port1, port2: progress } = new MessageChannel();
  const reading = new AbortController();
  let stopWatch = () => {};
  port1.on('message', ({ step, thread }: ImportProgress) => {
    stopWatch();
    if (step === 'reading') stopWatch = watchReading(pool, thread, limits, () => reading.abort());
  });
  try {
    const signal = AbortSignal.any([reading.signal, AbortSignal.timeout(limits.patience ?? patience)]);
    return await pool.run({ ...task, progress }, { filename, signal, transferList: [progress] });
  } catch (fault) {
    return tooSlowOrThrow(fault);
  } finally {
    stopWatch();
    port1.close();
  }
}

/** Errors lose their class on the way back from a thread. */
function asThrown({ name, stack, code }: Extract<ImportReply, { fault: unknown }>['fault']): Error {
  if (name === 'DatabaseBusy') return new DatabaseBusy('Another process is writing to the database');
  return Object.assign(new Error('An import failed in its thread', { cause: stack }), { code });
}

/** Calls `onLimit` once reading in this thread takes too long or too much memory; gives what ends the watch. */
function watchReading(pool: Piscina, thread: number, limits: Limits, onLimit: () => void): () => void {
  const timer = setTimeout(onLimit, limits.readingTime ?? readingTime);
  const looks = setInterval(async () => {
    const worker = pool.threads.find(({ threadId }) => threadId === thread);
    // A thread that has just ended has none.
    const memory = await worker?.getHeapStatistics().catch(() => null);
    if (memory && memory.external_memory > (limits.readingMemory ?? readingMemory)) onLimit();
  }, 100);
  return () => {
    clearTimeout(timer);
    clearInterval(looks);
  };
}

function tooSlowOrThrow(fault: unknown): TooSlow {
  if (!(fault instanceof Error)) throw fault;
  const isOverLimit =
    fault.name === 'AbortError' || ('code' in fault && fault.code === 'ERR_WORKER_OUT_OF_MEMORY');
  if (!isOverLimit) throw fault;
  return tooSlow;
}
