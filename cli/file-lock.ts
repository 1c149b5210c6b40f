/**
 * Locks between processes, held through SQLite on an empty file: the kernel gives them back when
 * their holder dies, so that none is ever left behind.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import Connection from 'better-sqlite3';

export interface FileLock {
  release(): void;
}

/** A connection that nobody refers to is closed with the garbage, and its lock with it. */
const held = new Set<Connection.Database>();

/** Any number of holders, as long as nobody holds it alone; null where somebody does. */
export function tryShared(path: string): FileLock | null {
  return tryLock(path, 'BEGIN; SELECT count(*) FROM sqlite_schema');
}

/** One holder; null where anybody else has the lock. */
export function tryAlone(path: string): FileLock | null {
  return tryLock(path, 'BEGIN EXCLUSIVE');
}

/** Waits for `take` to get its lock; calls `onWait` once when it has to wait. */
export async function waitFor(take: () => FileLock | null, onWait: () => void): Promise<FileLock> {
  for (let waited = false; ; waited = true) {
    const lock = take();
    if (lock) return lock;
    if (!waited) onWait();
    await pause(250);
  }
}

function tryLock(path: string, statement: string): FileLock | null {
  mkdirSync(dirname(path), { recursive: true });
  const connection = new Connection(path, { timeout: 0 });
  try {
    connection.exec(statement);
  } catch (fault) {
    connection.close();
    if (fault instanceof Error && 'code' in fault && fault.code === 'SQLITE_BUSY') return null;
    throw fault;
  }
  held.add(connection);
  return {
    release() {
      held.delete(connection);
      connection.close();
    },
  };
}
