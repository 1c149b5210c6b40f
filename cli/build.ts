/** Keeps the production build in step with the sources, however many starts ask for it at once. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileLock, tryAlone, tryShared, waitFor } from './file-lock.ts';
import { sourcesHash } from './sources-hash.ts';

/** `build_failed` carries what the build printed; `in_use` means that a running Sayso serves the older build. */
export type Built =
  | { ok: true; built: boolean; lock: FileLock }
  | { ok: false; reason: 'build_failed'; output: string }
  | { ok: false; reason: 'in_use' };

export interface BuildProgress {
  onWait(): void;
  onBuild(): void;
}

/**
 * Builds if the sources changed since the last whole build. Whoever serves the build holds the lock
 * that comes back, so that nobody builds over it. A build that was killed has no stamp and is made anew.
 */
export async function build(root: string, progress: BuildProgress): Promise<Built> {
  const path = join(root, '.cache', 'build.lock');
  const lock = await waitFor(() => tryShared(path), progress.onWait);
  const hash = sourcesHash(root);
  if (readStamp(root) === hash) return { ok: true, built: false, lock };
  lock.release();
  const alone = tryAlone(path);
  if (!alone)
    return (await othersBuild(path, progress)) ? build(root, progress) : { ok: false, reason: 'in_use' };
  try {
    progress.onBuild();
    rmSync(stampPath(root), { force: true });
    const failure = await runNextBuild(root, progress);
    if (failure !== null) return { ok: false, reason: 'build_failed', output: failure };
    writeFileSync(stampPath(root), hash);
  } finally {
    alone.release();
  }
  // Once more under the shared lock: somebody may have been faster between the two.
  const again = await build(root, progress);
  return again.ok ? { ...again, built: true } : again;
}

/** Tells another start that builds, or is about to, from a server that goes on running. */
async function othersBuild(path: string, progress: BuildProgress): Promise<boolean> {
  for (let tries = 0; tries < 8; tries++) {
    const lock = tryShared(path);
    if (!lock) return true;
    lock.release();
    const free = tryAlone(path);
    free?.release();
    if (free) return true;
    if (tries === 0) progress.onWait();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

const stampPath = (root: string) => join(root, '.next', 'sayso-build');

function readStamp(root: string): string | null {
  return existsSync(stampPath(root)) ? readFileSync(stampPath(root), 'utf8') : null;
}

let running: ChildProcess | null = null;

/** Ends the build that this process is making, if it is. */
export function stopBuild(): void {
  running?.kill('SIGKILL');
}

async function runNextBuild(root: string, progress: BuildProgress): Promise<string | null> {
  const path = join(root, '.cache', 'builder.lock');
  // The build of a start that was killed may still be on its way out.
  (await waitFor(() => tryAlone(path), progress.onWait)).release();
  const env = {
    NODE_ENV: 'production',
    SAYSO_STARTER: String(process.pid),
    SAYSO_BUILDER_LOCK: path,
  } as const;
  const program = 'node_modules/next/dist/bin/next';
  const child = spawn(process.execPath, ['--import', './cli/builder.ts', program, 'build'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (output += part));
  const status = await new Promise((resolve) => child.on('close', resolve));
  running = null;
  const isWhole = status === 0 && existsSync(join(root, '.next', 'BUILD_ID'));
  return isWhole ? null : output;
}
