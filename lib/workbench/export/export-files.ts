/** Where the files of exports lie between being made and being taken, and how they are named. */
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const folderOf = (databasePath: string) => join(dirname(databasePath), 'exports');

/** A path beside the desk's file for one export of this process; its folder is there afterwards. */
export function exportPath(databasePath: string, id: string): string {
  const folder = folderOf(databasePath);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return join(folder, `${process.pid}-${id}`);
}

/**
 * Deletes what processes left behind that are no longer there: nobody can take those files any more.
 * Called before this process makes any: in a container the next one has the number of the last.
 */
export function sweepExports(databasePath: string): void {
  const folder = folderOf(databasePath);
  for (const name of namesIn(folder)) {
    const pid = Number(name.split('-')[0]);
    if (pid === process.pid || !isRunning(pid)) rmSync(join(folder, name), { force: true });
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return [];
    throw fault;
  }
}

/** Signal 0 asks without sending anything; EPERM means that somebody else's process has the number. */
function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}
