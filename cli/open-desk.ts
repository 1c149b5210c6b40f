import { join } from 'node:path';
import { type FileFinding, lookAtFile } from '#db/look-at-file.ts';
import { newestVersion } from '#db/migrate.ts';
import { type Database, openDatabase } from '#db/open.ts';
import { wordsFor } from '#lib/words/words-for.ts';
import { Complaint } from './complaint.ts';
import { databasePath } from './data-folder.ts';
import { readSettings, type Settings } from './settings.ts';

const root = join(import.meta.dirname, '..');

/** What the environment says. Throws a Complaint where it makes no sense. */
export function settingsOrComplain(): Settings {
  const read = readSettings(process.env, root);
  if (read.ok) return read.settings;
  throw new Complaint(wordsFor('start')(`refused.${read.reason}`, { value: read.value }));
}

/** Where the desk's file lies. Throws a Complaint where there is none of this version: migrating is the start's. */
export function deskFile(): string {
  const t = wordsFor('terminal');
  const start = wordsFor('start');
  const path = databasePath(settingsOrComplain().dataFolder);
  const file = lookAllowed(path);
  const known = newestVersion();
  if (file.kind === 'absent') throw new Complaint(t('noDatabase', { path }));
  if (file.kind === 'not_sayso' || file.kind === 'only_log')
    throw new Complaint(start(`refused.${file.kind}`, { path }));
  const versions = { path, found: String(file.version), known: String(known) };
  if (file.version < known) throw new Complaint(t('olderVersion', versions));
  if (file.version > known) throw new Complaint(start('refused.newer_version', versions));
  return path;
}

function lookAllowed(path: string): FileFinding {
  try {
    return lookAtFile(path);
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && /^(EACCES|EPERM)$/.test(String(fault.code))))
      throw fault;
    throw new Complaint(wordsFor('terminal')('noAccess', { message: fault.message }));
  }
}

/** Opens the desk for `work` and closes it again, whatever happens. */
export async function withDesk<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const db = openDatabase(deskFile());
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
