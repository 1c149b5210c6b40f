/** Looks at the data folder before anything is changed in it, then brings it to this version. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookAtFile } from '#db/look-at-file.ts';
import { type Migrated, migrate, newestVersion } from '#db/migrate.ts';
import { tryAlone, waitFor } from './file-lock.ts';

export type FolderRefusal =
  | { ok: false; reason: 'not_a_folder' | 'not_writable' | 'not_sayso'; path: string }
  | { ok: false; reason: 'newer_version'; path: string; found: number; known: number };

export const databasePath = (folder: string) => join(folder, 'sayso.db');

/** Whether Sayso can keep its data in `folder`. Changes nothing: a folder that is not there yet is made later. */
export function checkDataFolder(folder: string): { ok: true } | FolderRefusal {
  const place = nearestExisting(folder);
  if (!statSync(place).isDirectory()) return { ok: false, reason: 'not_a_folder', path: folder };
  const path = databasePath(folder);
  for (const needed of [place, ...[path, `${path}-wal`, `${path}-shm`].filter((file) => existsSync(file))])
    if (!mayWrite(needed)) return { ok: false, reason: 'not_writable', path: needed };
  return checkFile(path);
}

function checkFile(path: string): { ok: true } | FolderRefusal {
  const file = lookAtFile(path);
  if (file.kind === 'not_sayso') return { ok: false, reason: 'not_sayso', path };
  const known = newestVersion();
  if (file.kind === 'sayso' && file.version > known)
    return { ok: false, reason: 'newer_version', path, found: file.version, known };
  return { ok: true };
}

/**
 * Makes the folder (only its owner may look in) and makes or migrates the database in it. While
 * `work` runs no other start touches the folder. Throws when a migration fails.
 */
export async function prepareDataFolder<T>(
  folder: string,
  onWait: () => void,
  work: (migrated: Migrated) => Promise<T>,
): Promise<{ ok: true; result: T } | FolderRefusal> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = await waitFor(() => tryAlone(join(folder, 'start.lock')), onWait);
  try {
    const path = databasePath(folder);
    const migrated = migrate(path);
    if (migrated.ok) return { ok: true, result: await work(migrated) };
    const checked = checkFile(path);
    if (checked.ok) throw new Error(`Migrating was refused: ${migrated.reason}`);
    return checked;
  } finally {
    lock.release();
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearestExisting(dirname(path));
}

function mayWrite(path: string): boolean {
  try {
    const rights = constants.R_OK | constants.W_OK;
    accessSync(path, statSync(path).isDirectory() ? rights | constants.X_OK : rights);
    return true;
  } catch {
    return false;
  }
}
