/** Brings a file to the newest schema without losing a row. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { createAppendOnlyTriggers } from './append-only.ts';
import { applicationId, connect } from './open.ts';
import { createSearchTables } from './search.ts';

const migrationsFolder = join(import.meta.dirname, 'migrations');

/** How many migrations this version knows: a file's `user_version` after migrating. */
export function newestVersion(): number {
  const journal: { entries: unknown[] } = JSON.parse(
    readFileSync(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'),
  );
  return journal.entries.length;
}

/** Not a Sayso file, or one that a newer Sayso wrote: nothing was touched. */
export type Refusal = { ok: false; reason: 'not_sayso' | 'newer_version'; found: number };

/**
 * Creates or migrates the file at `path`. Before an existing file is changed, a copy of it is made
 * in `backups/` beside it and its path is given back.
 * Throws when a migration fails or breaks a foreign key; the copy is then the way back.
 */
export function migrate(path: string): { ok: true; from: number; to: number; copy: string | null } | Refusal {
  const fresh = !existsSync(path);
  const connection = connect(path, { create: fresh });
  try {
    const from = Number(connection.pragma('user_version', { simple: true }));
    const to = newestVersion();
    if (!fresh && connection.pragma('application_id', { simple: true }) !== applicationId)
      return { ok: false, reason: 'not_sayso', found: from };
    if (from > to) return { ok: false, reason: 'newer_version', found: from };
    const copy = fresh || from === to ? null : backupName(path, from);
    if (copy) {
      mkdirSync(dirname(copy), { recursive: true, mode: 0o700 });
      connection.prepare('VACUUM INTO ?').run(copy);
    }
    // With foreign keys on, a table rebuild would delete child rows.
    connection.pragma('foreign_keys = OFF');
    applyMigrations(drizzle(connection), { migrationsFolder });
    const broken = connection.pragma('foreign_key_check');
    if (Array.isArray(broken) && broken.length > 0)
      throw new Error(`The migration broke ${broken.length} references`);
    connection.pragma('foreign_keys = ON');
    createAppendOnlyTriggers(connection);
    createSearchTables(connection);
    connection.pragma(`application_id = ${applicationId}`);
    connection.pragma(`user_version = ${to}`);
    return { ok: true, from, to, copy };
  } finally {
    connection.close();
  }
}

function backupName(path: string, version: number): string {
  const time = new Date().toISOString().replaceAll(':', '-');
  return join(dirname(path), 'backups', `before-migration-${version}-${time}.db`);
}
