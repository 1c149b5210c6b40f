/** The production server as a process of its own, for tests that stop it, kill it and start it again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** As npm start has them. */
const { settings, flags } = startScript();

export interface DeskProcess {
  /** http://127.0.0.1:PORT */
  address: string;
  /** The one-time link, while nobody has an account. */
  setUpLink: string | null;
  process: ChildProcess;
  ended: Promise<number | null>;
}

/** Starts the desk on the data folder and gives it once it answers. Throws with what it printed when it ends before. */
export async function startDesk(dataFolder: string, more: Record<string, string> = {}): Promise<DeskProcess> {
  const child = spawn(process.execPath, [...flags, 'cli/serve.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...settings,
      SAYSO_DATA: dataFolder,
      SAYSO_URL: '',
      HOST: '127.0.0.1',
      PORT: '0',
      ...more,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  let printed = '';
  child.stdout?.on('data', (part: Buffer) => {
    printed += part;
  });
  let complained = '';
  child.stderr?.on('data', (part: Buffer) => {
    complained += part;
    process.stderr.write(part);
  });
  const early = ended.then((status) => {
    throw new Error(`The server ended with status ${status}:\n${complained}${printed}`);
  });
  early.catch(() => undefined);
  for (;;) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
    const answers =
      address &&
      (await fetch(`${address}/api/health`).then(
        (answer) => answer.ok,
        () => false,
      ));
    if (address && answers)
      return { address, setUpLink: /http\S+\/set-up\S*/.exec(printed)?.[0] ?? null, process: child, ended };
    await Promise.race([early, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
}

function startScript(): { settings: Record<string, string>; flags: string[] } {
  const { start } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts;
  const [before, after] = start.split(' exec node ');
  return {
    settings: Object.fromEntries(before.split(' ').map((setting: string) => setting.split('='))),
    flags: after.split(' ').filter((word: string) => word.startsWith('--')),
  };
}
