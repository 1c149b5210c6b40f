/**
 * Makes the file of an export away from the serving thread, with connections of its own. Loaded by a
 * thread pool: errors lose their class and code on the way back, so that they are told as plain objects.
 */
import type { MessagePort } from 'node:worker_threads';
import { openDatabase } from '#db/open.ts';
import type { Actor } from '../actor.ts';
import { type ExportOptions, type ExportResult, exportClaims } from './mutations.ts';
import type { ExportInput } from './schema.ts';

export interface ExportTask {
  /** Where the desk's file lies. */
  database: string;
  actor: Actor;
  input: ExportInput;
  options: Omit<ExportOptions, 'onProgress'>;
  /** Gets an ExportProgress now and then. */
  progress: MessagePort;
}
export interface ExportProgress {
  /** Claims in the file so far, and of how many. */
  done: number;
  total: number;
}
export type ExportReply =
  | { outcome: ExportResult }
  | { fault: { name: string; stack: string; code: unknown } };

export default async function runExportTask(task: ExportTask): Promise<ExportReply> {
  const { database, actor, input, options, progress } = task;
  const db = openDatabase(database);
  const onProgress = (done: number, total: number) =>
    progress.postMessage({ done, total } satisfies ExportProgress);
  try {
    return { outcome: await exportClaims(db, actor, input, { ...options, onProgress }) };
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    const { name, stack = fault.message } = fault;
    return { fault: { name, stack, code: 'code' in fault ? fault.code : undefined } };
  } finally {
    db.close();
    progress.close();
  }
}
