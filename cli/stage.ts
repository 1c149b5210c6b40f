/** One step of `npm test`, run by a program of its own. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Counts, countsOf } from './counts.ts';

export interface Stage {
  title: string;
  /** A program of node_modules/.bin, written in JavaScript. */
  program: string;
  args: string[];
  /** Where it leaves its report, if it counts its tests itself. */
  report?: { runner: 'vitest' | 'playwright'; path: string };
  env?: Record<string, string>;
}

/** Runs the stage in `root`, printing what it prints; ends it when `signal` says so. */
export async function runStage(root: string, stage: Stage, signal: AbortSignal): Promise<Counts> {
  const program = realpathSync(join(root, 'node_modules', '.bin', stage.program));
  const child = spawn(process.execPath, [program, ...stage.args], {
    cwd: root,
    env: { ...process.env, ...stage.env },
    stdio: ['ignore', 'inherit', 'inherit'],
    signal,
  });
  const succeeded = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('exit', (status) => resolve(status === 0));
  });
  const { runner, path = '' } = stage.report ?? {};
  return countsOf(succeeded, runner, existsSync(path) ? readFileSync(path, 'utf8') : null);
}
