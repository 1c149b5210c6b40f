/** A disk of its own, small enough to fill: a tmpfs, which only an administrator can mount. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` in an empty file system of `megabytes`; null where this account may not mount one. */
export async function onSmallDisk<T>(
  megabytes: number,
  work: (disk: { folder: string; makeReadOnly(): void }) => Promise<T>,
): Promise<T | null> {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-disk-'));
  try {
    if (run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'sayso', folder) !== 0) return null;
    try {
      return await work({
        folder,
        makeReadOnly: () => void run('mount', '-o', 'remount,ro', folder),
      });
    } finally {
      run('umount', '-l', folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, ...args: string[]): number | null {
  return spawnSync(command, args, { stdio: 'ignore' }).status;
}
