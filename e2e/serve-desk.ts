/** Runs the production server for the tests, on a free port and with a data folder of its own. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Before all tests; what comes back runs after them. Tells tests the address, the set-up link and where the owner's cookies are kept by environment. */
export default async function serveDesk(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'sayso-e2e-'));
  const server = spawn(process.execPath, ['cli/serve.ts'], {
    cwd: root,
    env: {
      ...process.env,
      SAYSO_DATA: join(folder, 'data'),
      SAYSO_DEMO: 'on',
      SAYSO_URL: '',
      HOST: '127.0.0.1',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    server.stdout?.on('data', (part: Buffer) => {
      printed += part;
      // The link is the last line, and a new folder has one.
      if (/\/set-up\S*\n/.test(printed)) resolve();
    });
    ended.then((status) => reject(new Error(`The server ended with status ${status}:\n${printed}`)));
  });
  process.env.SAYSO_E2E_URL = /http:\/\/127\.0\.0\.1:\d+/.exec(printed)?.[0];
  process.env.SAYSO_E2E_SET_UP = /http\S+\/set-up\S*/.exec(printed)?.[0];
  process.env.SAYSO_E2E_OWNER = join(folder, 'owner.json');
  return async () => {
    server.kill('SIGTERM');
    const status = await ended;
    await rm(folder, { recursive: true });
    if (status !== 0) throw new Error(`The server ended with status ${status}`);
  };
}
