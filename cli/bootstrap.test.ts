import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
const lockFile = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'desk' },
      'node_modules/pen': { version, integrity: `sha512-${version}` },
      'node_modules/pen-for-another-system': { version, optional: true },
    },
  });
const installed = (version: string) =>
  JSON.stringify({ packages: { 'node_modules/pen': { version, integrity: `sha512-${version}` } } });
/** In place of npm: takes half a second and leaves the list of what it installed, as npm does. */
const npm = `
  import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
  appendFileSync('npm-calls', process.argv.slice(2).join(' ') + '\\n');
  setTimeout(() => {
    mkdirSync('node_modules', { recursive: true });
    writeFileSync('node_modules/.package-lock.json', ${JSON.stringify(installed('2.0.0'))});
  }, 500);
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sayso-bootstrap-'));
  mkdirSync(join(root, 'cli'));
  for (const file of ['bootstrap.js', 'start.js'])
    cpSync(join(import.meta.dirname, file), join(root, 'cli', file));
  write('package.json', '{"type":"module"}');
  write('cli/serve.ts', 'const words: string = "served"; console.log(words);');
  write('package-lock.json', lockFile('2.0.0'));
  write('npm.js', npm);
});
afterEach(() => rmSync(root, { recursive: true }));

async function start(): Promise<{ status: number | null; printed: string; complained: string }> {
  const child = spawn(process.execPath, ['cli/start.js'], {
    cwd: root,
    env: { NODE_ENV: 'production', npm_execpath: join(root, 'npm.js'), npm_node_execpath: process.execPath },
  });
  let [printed, complained] = ['', ''];
  child.stdout.on('data', (part) => (printed += part));
  child.stderr.on('data', (part) => (complained += part));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, printed, complained };
}

function install(list: string): void {
  mkdirSync(join(root, 'node_modules'));
  write('node_modules/.package-lock.json', list);
}
const npmCalls = () =>
  existsSync(join(root, 'npm-calls')) ? readFileSync(join(root, 'npm-calls'), 'utf8').trim().split('\n') : [];

test('On a fresh clone everything is installed, test tools too, then the script runs', async () => {
  const { status, printed } = await start();
  expect({ status, last: printed.trim().split('\n').at(-1) }).toEqual({ status: 0, last: 'served' });
  expect(npmCalls()).toEqual([expect.stringMatching(/^ci --include=dev --include=optional/)]);
  expect(existsSync(join(root, '.cache', 'installing'))).toBe(false);
});

test('What is installed already is not installed again', async () => {
  install(installed('2.0.0'));
  expect((await start()).printed).toBe('served\n');
  expect(npmCalls()).toEqual([]);
});

test('A changed lock file is installed', async () => {
  install(installed('1.9.0'));
  expect((await start()).printed).toContain('served');
  expect(npmCalls()).toHaveLength(1);
});

test('Two starts at once install once', async () => {
  const ends = await Promise.all([start(), start()]);
  expect(ends.map(({ printed }) => printed.includes('served'))).toEqual([true, true]);
  expect(npmCalls()).toHaveLength(1);
});

test('A lock left by a start that was killed holds nobody up', async () => {
  mkdirSync(join(root, '.cache'));
  // No process has it: Linux numbers them up to 4,194,304.
  write('.cache/installing', '4194305');
  expect((await start()).printed).toContain('served');
});

test('Where installing fails the script is not run, and the next start installs again', async () => {
  install(installed('1.9.0'));
  write('npm.js', 'process.exit(1)');
  const failed = await start();
  expect(failed.status).toBe(1);
  expect(failed.printed).not.toContain('served');
  expect(failed.complained).toMatch(/^Installing failed.*\n$/);
  write('npm.js', npm);
  expect((await start()).printed).toContain('served');
});
