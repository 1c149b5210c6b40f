/**
 * Imports and previews away from the serving thread, with a connection of its own. Loaded by a
 * thread pool: errors lose their class and code on the way back, so that they are told as plain objects.
 */
import type { MessagePort } from 'node:worker_threads';
import { openDatabase } from '#db/open.ts';
import type { Actor } from '../actor.ts';
import { previewImport } from './data.ts';
import { importArticle } from './mutations.ts';
import { readInput } from './prepared-article.ts';
import type { ImportInput, ImportResult, PreviewResult } from './schema.ts';

export interface ImportTask {
  work: 'import' | 'preview';
  /** Where the desk's file lies. */
  path: string;
  actor: Actor;
  input: ImportInput;
  /** Told when the file begins to be read, and when it is: strangers' bytes have less time than the analysis. */
  progress: MessagePort;
}
export type ImportReply =
  | { outcome: ImportResult | PreviewResult }
  | { fault: { name: string; stack: string; code: unknown } };

export type ImportProgress = 'reading' | 'read';

export default async function runImportTask({
  work,
  path,
  actor,
  input,
  progress,
}: ImportTask): Promise<ImportReply> {
  const tell = (step: ImportProgress) => progress.postMessage(step);
  tell('reading');
  const db = openDatabase(path);
  try {
    const read = await readInput(input);
    tell('read');
    if (work === 'preview') return { outcome: await previewImport(db, actor, input, read) };
    return { outcome: await importArticle(db, actor, input, undefined, read) };
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    const { name, stack = fault.message } = fault;
    return { fault: { name, stack, code: 'code' in fault ? fault.code : undefined } };
  } finally {
    db.close();
    progress.close();
  }
}
