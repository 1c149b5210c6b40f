/** Looks at the data folder before anything is changed in it, and takes it for this start. */
import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isSound, lookAtFile } from '#db/look-at-file.ts';
import { newestVersion } from '#db/migrate.ts';
import { type FileLock, tryAlone, waitFor } from './file-lock.ts';

export type FolderRefusal =
  | {
      ok: false;
      reason: 'not_a_folder' | 'not_writable' | 'not_sayso' | 'only_log' | 'damaged_file';
      path: string;
    }
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

/** Whether this version can work with the file at `path`; it does when there is none yet. */
export function checkFile(path: string): { ok: true } | FolderRefusal {
  const file = lookAtFile(path);
  if (file.kind === 'not_sayso' || file.kind === 'only_log') return { ok: false, reason: file.kind, path };
  const known = newestVersion();
  if (file.kind === 'sayso' && file.version > known)
    return { ok: false, reason: 'newer_version', path, found: file.version, known };
  if (file.kind === 'sayso' && !isSound(path)) return { ok: false, reason: 'damaged_file', path };
  return { ok: true };
}

/** Makes the folder, where only its owner may look in, and waits until no other start works in it. */
export function lockDataFolder(folder: string, onWait: () => void): Promise<FileLock> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return waitFor(() => tryAlone(join(folder, 'start.lock')), onWait);
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
