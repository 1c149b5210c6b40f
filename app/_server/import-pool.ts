/** Reading and analysing an article takes seconds at worst: it happens in threads that can be stopped. */
import { join } from 'node:path';
import Piscina from 'piscina';
import type { Database } from '#db/open.ts';
import { DatabaseBusy } from '#db/write-queue.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { allow } from '#lib/workbench/allow.ts';
import type { ImportReply, ImportTask } from '#lib/workbench/article/import-worker.ts';
import type { ImportInput, ImportResult, PreviewResult } from '#lib/workbench/article/schema.ts';
import { once } from './once.ts';

/** From the request to the answer, in milliseconds; waiting for a free thread included. */
const patience = 120_000;
const tooSlow = { ok: false, reason: 'too_slow' } as const;

interface Limits {
  patience?: number;
}

/** Like importArticle, in another thread; "too_slow" where the text takes too long or too much memory. */
export async function importOffThread(
  db: Database,
  actor: Actor,
  input: ImportInput,
  limits?: Limits,
): Promise<ImportResult> {
  allow(actor, 'import_article');
  const task: ImportTask = { work: 'import', path: db.path, actor, input };
  return (await run(task, limits)) as ImportResult;
}

/** Like previewImport, in another thread. */
export async function previewOffThread(
  db: Database,
  actor: Actor,
  input: ImportInput,
  limits?: Limits,
): Promise<PreviewResult> {
  allow(actor, 'import_article');
  const task: ImportTask = { work: 'preview', path: db.path, actor, input };
  return (await run(task, limits)) as PreviewResult;
}

async function run(task: ImportTask, limits: Limits = {}) {
  try {
    const signal = AbortSignal.timeout(limits.patience ?? patience);
    const reply: ImportReply = await pool().run(task, { signal });
    if ('outcome' in reply) return reply.outcome;
    const { name, stack, code } = reply.fault;
    if (name === 'DatabaseBusy') throw new DatabaseBusy('Another process is writing to the database');
    throw Object.assign(new Error('An import failed in its thread', { cause: stack }), { code });
  } catch (fault) {
    if (isOverLimit(fault)) return tooSlow;
    throw fault;
  }
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
        // By the folder that the process runs in: a bundler would rename a relative one.
        filename: join(process.cwd(), 'lib/workbench/article/import-worker.ts'),
        minThreads: 0,
        maxThreads: 2,
        idleTimeout: 60_000,
        resourceLimits: { maxOldGenerationSizeMb: 1024 },
        execArgv: [],
      }),
  );
}

/** Ends the threads, for tests. */
export async function closeImportPool(): Promise<void> {
  await pool().destroy();
}
