/**
 * Exports on their way: each is made in a thread of its own turn, and waits here until it is taken.
 * They live as long as the server does; what a server leaves behind is swept when the next one starts.
 */
import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import Piscina from 'piscina';
import type { Database } from '#db/open.ts';
import type { ExportFormat } from '#lib/vocabulary.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { allow } from '#lib/workbench/allow.ts';
import { exportPath } from '#lib/workbench/export/export-files.ts';
import type { ExportProgress, ExportReply, ExportTask } from '#lib/workbench/export/export-worker.ts';
import type { ExportedFile } from '#lib/workbench/export/mutations.ts';
import type { ExportInput } from '#lib/workbench/export/schema.ts';
import type { Result } from '#lib/workbench/result.ts';
import { once } from './once.ts';

/** What a person sees of an export on its way. */
export interface ExportJob {
  id: string;
  /** Who asked for it, and whether that is who looks. */
  by: string;
  isMine: boolean;
  format: ExportFormat;
  /** UTC, ISO 8601. */
  startedAt: string;
  /** Waiting: another one is being made first. */
  state: 'waiting' | 'starting' | 'making' | 'ready' | 'failed';
  /** Claims in the file so far, and of how many; 0 until that is known. */
  done: number;
  total: number;
  /** Why it failed, as a code. */
  reason: string | null;
  file: Omit<ExportedFile, 'path' | 'mediaType'> | null;
}

interface Kept {
  job: Omit<ExportJob, 'isMine'>;
  personId: string;
  path: string;
  file: ExportedFile | null;
  stop: AbortController;
}

/** As many as one person may have on their way or waiting to be taken. */
const mostEach = 5;
/** How long a file waits to be taken, in milliseconds. */
const patience = 60 * 60_000;

/** Begins an export and gives its id at once, and by which run of the server it is kept. Throws NotAllowed. */
export function startExport(
  db: Database,
  actor: Actor,
  input: ExportInput,
  desk: string,
): Result<{ id: string; run: string }, { reason: 'too_many_exports' }> {
  allow(actor, 'export_claims');
  const mine = [...jobs().values()].filter(({ personId }) => personId === actor.id);
  if (mine.length >= mostEach) return { ok: false, reason: 'too_many_exports' };
  const id = randomUUID();
  const startedAt = new Date().toISOString();
  const about = { id, by: actor.name, format: input.format, startedAt };
  const kept: Kept = {
    job: { ...about, state: 'starting', done: 0, total: 0, reason: null, file: null },
    personId: actor.id,
    path: exportPath(db.path, id),
    file: null,
    stop: new AbortController(),
  };
  jobs().set(id, kept);
  void make(db, actor, input, desk, kept);
  return { ok: true, id, run: serverRun() };
}

/** Another one after each start of the server: what an earlier run kept is gone. */
export function serverRun(): string {
  return once('sayso.exportRun', randomUUID);
}

/** The actor's own, and everybody's for an owner, oldest first. Throws NotAllowed. */
export function exportJobs(actor: Actor): ExportJob[] {
  allow(actor, 'export_claims');
  return [...jobs().values()].filter((kept) => isFor(actor, kept)).map((kept) => shownTo(actor, kept));
}

/** One of them; null where it is not there or somebody else's. Throws NotAllowed. */
export function exportJob(actor: Actor, id: string): ExportJob | null {
  const kept = find(actor, id);
  return kept && shownTo(actor, kept);
}

/** Stops it and throws its file away; gives whether it was there. Throws NotAllowed. */
export function dropExport(actor: Actor, id: string): boolean {
  const kept = find(actor, id);
  if (kept) forget(kept);
  return kept !== null;
}

/** The file once it is ready. `taken` is called when all of it was sent. Throws NotAllowed. */
export function readyExport(actor: Actor, id: string): { file: ExportedFile; taken(): void } | null {
  const kept = find(actor, id);
  return kept?.file ? { file: kept.file, taken: () => forget(kept) } : null;
}

async function make(db: Database, actor: Actor, input: ExportInput, desk: string, kept: Kept) {
  const { port1, port2 } = new MessageChannel();
  port1.on('message', ({ done, total }: ExportProgress) => change(kept, { state: 'making', done, total }));
  const options = { desk, path: kept.path, byteOrderMark: true };
  const task: ExportTask = { database: db.path, actor, input, options, progress: port2 };
  try {
    const { signal } = kept.stop;
    const reply: ExportReply = await pool().run(task, { signal, transferList: [port2] });
    if ('fault' in reply) throw Object.assign(new Error(reply.fault.stack), reply.fault);
    if (!reply.outcome.ok) return change(kept, { state: 'failed', reason: reply.outcome.reason });
    kept.file = reply.outcome.file;
    const { path: _, mediaType: __, ...shown } = kept.file;
    change(kept, { state: 'ready', done: shown.count, total: shown.count, file: shown });
  } catch (fault) {
    rmSync(kept.path, { force: true });
    if (kept.stop.signal.aborted) return;
    change(kept, { state: 'failed', reason: reasonOf(fault) });
  } finally {
    port1.close();
    setTimeout(() => forget(kept), patience).unref();
  }
}

function change(kept: Kept, news: Partial<ExportJob>): void {
  kept.job = { ...kept.job, ...news };
}

function forget(kept: Kept): void {
  if (!jobs().delete(kept.job.id)) return;
  kept.stop.abort();
  rmSync(kept.path, { force: true });
}

function reasonOf(fault: unknown): string {
  const { name, code } = fault instanceof Error ? (fault as Error & { code?: unknown }) : {};
  if (name === 'DatabaseBusy') return 'busy';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return 'disk_full';
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'too_many_rows';
  console.error('An export failed in its thread', fault);
  return 'fault';
}

function find(actor: Actor, id: string): Kept | null {
  allow(actor, 'export_claims');
  const kept = jobs().get(id);
  return kept && isFor(actor, kept) ? kept : null;
}

const shownTo = (actor: Actor, { job, personId }: Kept): ExportJob => ({
  ...job,
  state: job.state === 'starting' && isBehindAnother(job.id) ? 'waiting' : job.state,
  isMine: actor.id === personId,
});

/** One is made at a time, in the order in which they were asked for. */
function isBehindAnother(id: string): boolean {
  const underWay = [...jobs().values()].find(
    ({ job: { state } }) => state === 'starting' || state === 'making',
  );
  return underWay?.job.id !== id;
}

const isFor = (actor: Actor, { personId }: Kept) => actor.role === 'owner' || actor.id === personId;

const jobs = () => once('sayso.exportJobs', () => new Map<string, Kept>());

function pool(): Piscina {
  return once(
    'sayso.exportPool',
    () =>
      new Piscina({
        // By the folder that the process runs in: a bundler would rename a relative one.
        filename: join(process.cwd(), 'lib/workbench/export/export-worker.ts'),
        minThreads: 0,
        // One after the other: two at once would take twice the memory.
        maxThreads: 1,
        idleTimeout: 1_000,
        resourceLimits: { maxOldGenerationSizeMb: 256 },
        execArgv: ['--import', join(process.cwd(), 'cli/load-quickly.js')],
      }),
  );
}

/** Ends the thread, for tests. */
export async function closeExportPool(): Promise<void> {
  await pool().destroy();
}
