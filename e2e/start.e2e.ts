import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './desk.ts';

const root = join(import.meta.dirname, '..');
test.use({ signedIn: false });

interface Started {
  process: ChildProcess;
  url: string;
  printed: string;
}

/** Starts Sayso and waits for its last line, which on a desk without people is the set-up link. */
async function start(data: string, command = 'npm', args = ['start', '--silent']): Promise<Started> {
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, SAYSO_DATA: data, SAYSO_DEMO: 'off', SAYSO_URL: '', HOST: '', PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let printed = '';
  for await (const part of child.stdout ?? []) {
    printed += part;
    const url = /(http\S+)\/set-up\S+\n/.exec(printed)?.[1];
    if (url) return { process: child, url, printed };
  }
  throw new Error(`It ended before it served:\n${printed}`);
}

const isServing = (url: string) =>
  fetch(`${url}/api/health`).then(
    (answer) => answer.ok,
    () => false,
  );

async function statusAfter({ process: child }: Started, end: () => void): Promise<number | null> {
  const exited = once(child, 'exit');
  end();
  const [status] = await exited;
  return status;
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  test(`${signal} to npm start ends the server with status 0 and leaves one whole file`, async ({
    baseURL: _,
  }, info) => {
    const data = info.outputPath('data');
    const started = await start(data);
    expect(await isServing(started.url)).toBe(true);
    expect(await statusAfter(started, () => started.process.kill(signal))).toBe(0);
    expect(await isServing(started.url)).toBe(false);
    expect(readdirSync(data).filter((name) => name.startsWith('sayso.db'))).toEqual(['sayso.db']);
  });

test('A server whose starter is gone ends too', async ({ baseURL: _ }, info) => {
  const started = await start(info.outputPath('data'), process.execPath, ['cli/serve.ts']);
  expect(await statusAfter(started, () => started.process.disconnect())).toBe(0);
});

test('Two starts at once share one new data folder, which is for its owner’s eyes alone', async ({
  baseURL: _,
}, info) => {
  const data = info.outputPath('data');
  const both = await Promise.all([start(data), start(data)]);
  expect(await Promise.all(both.map(({ url }) => isServing(url)))).toEqual([true, true]);
  for (const started of both) expect(await statusAfter(started, () => started.process.kill())).toBe(0);
  expect(statSync(data).mode & 0o777).toBe(0o700);
  expect(statSync(join(data, 'sayso.db')).mode & 0o077).toBe(0);
});

test('Started again, nothing is installed, built or loaded', async ({ baseURL: _ }, info) => {
  const data = info.outputPath('data');
  for (const _time of ['first', 'second']) {
    const started = await start(data);
    expect(started.printed).not.toMatch(/Installing|Building|Loading/);
    expect(await statusAfter(started, () => started.process.kill())).toBe(0);
  }
});
