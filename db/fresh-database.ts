/** A migrated database of its own for each test, copied from one that is migrated once a process. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate.ts';
import { type Database, openDatabase } from './open.ts';

export interface FreshDatabase {
  db: Database;
  /** The folder that holds the file and nothing else. */
  folder: string;
  /** Closes the database and deletes the folder. */
  cleanup(): void;
}

let template: string | null = null;

/** Gives an empty desk of the newest version. The caller cleans it up. */
export function freshDatabase(): FreshDatabase {
  template ??= makeTemplate();
  const folder = mkdtempSync(join(tmpdir(), 'sayso-test-'));
  const path = join(folder, 'sayso.db');
  copyFileSync(template, path);
  const db = openDatabase(path);
  return {
    db,
    folder,
    cleanup() {
      db.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function makeTemplate(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-template-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'sayso.db');
  migrate(path);
  return path;
}
