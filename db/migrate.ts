/** Brings a file to the newest schema without losing a row. */
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type Connection from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { createAppendOnlyTriggers } from './append-only.ts';
import { applicationId, lookAtFile } from './look-at-file.ts';
import { insertNamedPersons } from './named-persons.ts';
import { connect } from './open.ts';
import { createSearchTables } from './search.ts';

export const migrationsFolder = join(import.meta.dirname, 'migrations');

/** How many migrations this version knows: a file's `user_version` after migrating. */
export function newestVersion(folder = migrationsFolder): number {
  const journal: { entries: unknown[] } = JSON.parse(
    readFileSync(join(folder, 'meta', '_journal.json'), 'utf8'),
  );
  return journal.entries.length;
}

/** Not a Sayso file, one that a newer Sayso wrote, or the log of one that is not there: nothing was touched. */
export type Refusal = { ok: false; reason: 'not_sayso' | 'only_log' | 'newer_version'; found: number };
export type Migrated = { ok: true; from: number; to: number; copy: string | null };

/**
 * Creates or migrates the file at `path`. Before an existing file is changed, a copy of it is made
 * in `backups/` beside it and its path is given back. `folder` holds the migrations to apply.
 * Throws when a migration fails or breaks a foreign key; the copy is then the way back.
 */
export function migrate(path: string, folder = migrationsFolder): Migrated | Refusal {
  const found = lookAtFile(path);
  const to = newestVersion(folder);
  if (found.kind === 'not_sayso' || found.kind === 'only_log')
    return { ok: false, reason: found.kind, found: 0 };
  if (found.kind === 'absent') {
    create(path, folder, to);
    return { ok: true, from: 0, to, copy: null };
  }
  const from = found.version;
  if (from > to) return { ok: false, reason: 'newer_version', found: from };
  const connection = connect(path);
  try {
    const copy = from === to ? null : backUp(connection, path, from);
    apply(connection, folder, to);
    return { ok: true, from, to, copy };
  } finally {
    connection.close();
  }
}

/** Under another name until it is whole: a start that was killed leaves no half a database behind. */
function create(path: string, folder: string, to: number): void {
  const growing = `${path}.creating`;
  for (const leftover of [growing, `${growing}-wal`, `${growing}-shm`]) rmSync(leftover, { force: true });
  const connection = connect(growing, { create: true });
  try {
    apply(connection, folder, to);
  } finally {
    connection.close();
  }
  chmodSync(growing, 0o600);
  renameSync(growing, path);
}

function backUp(connection: Connection.Database, path: string, version: number): string {
  const time = new Date().toISOString().replaceAll(':', '-');
  const copy = join(dirname(path), 'backups', `before-migration-${version}-${time}.db`);
  mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
  connection.prepare('VACUUM INTO ?').run(copy);
  return copy;
}

function apply(connection: Connection.Database, folder: string, to: number): void {
  // With foreign keys on, a table rebuild would delete child rows.
  connection.pragma('foreign_keys = OFF');
  applyMigrations(drizzle(connection), { migrationsFolder: folder });
  const broken = connection.pragma('foreign_key_check');
  if (Array.isArray(broken) && broken.length > 0)
    throw new Error(`The migration broke ${broken.length} references`);
  connection.pragma('foreign_keys = ON');
  createAppendOnlyTriggers(connection);
  createSearchTables(connection);
  insertNamedPersons(connection);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma(`user_version = ${to}`);
}
