import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tryAlone, tryShared, waitFor } from './file-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('Many may share a lock; one may have it alone', () => {
  const path = join(folder, 'shared');
  const [one, other] = [tryShared(path), tryShared(path)];
  expect([one, other]).not.toContain(null);
  expect(tryAlone(path)).toBeNull();
  one?.release();
  other?.release();
  const alone = tryAlone(path);
  expect([tryShared(path), tryAlone(path)]).toEqual([null, null]);
  alone?.release();
});

test('A process that is killed leaves no lock behind', async () => {
  const path = join(folder, 'killed');
  const script = `import('#cli/file-lock.ts').then(({ tryAlone }) => {
    globalThis.lock = tryAlone(${JSON.stringify(path)});
    console.log('locked');
    setInterval(() => {}, 1000);
  })`;
  const holder = spawn(process.execPath, ['--input-type=module', '--eval', script]);
  await once(holder.stdout, 'data');
  expect(tryShared(path)).toBeNull();
  holder.kill('SIGKILL');
  const lock = await waitFor(
    () => tryAlone(path),
    () => {},
  );
  lock.release();
});

test('A lock that nobody refers to any more is held until it is released', async () => {
  const path = join(folder, 'forgotten');
  const script = `import('#cli/file-lock.ts').then(({ tryAlone }) => {
    tryAlone(${JSON.stringify(path)});
    setTimeout(() => { gc(); gc(); console.log('collected'); }, 50);
    setInterval(() => {}, 1000);
  })`;
  const holder = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', script]);
  try {
    await once(holder.stdout, 'data');
    expect(tryShared(path)).toBeNull();
  } finally {
    holder.kill('SIGKILL');
  }
});
