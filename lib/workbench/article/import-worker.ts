/**
 * Imports and previews away from the serving thread, with a connection of its own. Loaded by a
 * thread pool: errors lose their class and code on the way back, so that they are told as plain objects.
 */
import { openDatabase } from '#db/open.ts';
import type { Actor } from '../actor.ts';
import { previewImport } from './data.ts';
import { importArticle } from './mutations.ts';
import type { ImportInput, ImportResult, PreviewResult } from './schema.ts';

export interface ImportTask {
  work: 'import' | 'preview';
  /** Where the desk's file lies. */
  path: string;
  actor: Actor;
  input: ImportInput;
}
export type ImportReply =
  | { outcome: ImportResult | PreviewResult }
  | { fault: { name: string; stack: string; code: unknown } };

export default async function runImportTask({ work, path, actor, input }: ImportTask): Promise<ImportReply> {
  const db = openDatabase(path);
  try {
    const run = work === 'import' ? importArticle : previewImport;
    return { outcome: await run(db, actor, input) };
  } catch (fault) {
    if (!(fault instanceof Error)) throw fault;
    const { name, stack = fault.message } = fault;
    return { fault: { name, stack, code: 'code' in fault ? fault.code : undefined } };
  } finally {
    db.close();
  }
}
