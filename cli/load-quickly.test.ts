import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const script = `for (const name of ['', '/sqlite-core', '/better-sqlite3'])
  console.log(Object.keys(await import('drizzle-orm' + name)).join(' '));`;

async function drizzleHas(flags: string[]): Promise<string> {
  const args = [...flags, '--input-type=module', '--eval', script];
  return (await promisify(execFile)(process.execPath, args, { cwd: import.meta.dirname })).stdout;
}

test('Loaded quickly, drizzle is the same as loaded by Node alone', async () => {
  const quickly = ['--import', join(import.meta.dirname, 'load-quickly.js')];
  const [quick, plain] = await Promise.all([drizzleHas(quickly), drizzleHas([])]);
  expect(quick).toBe(plain);
  expect(quick).toMatch(/\bsqliteTable\b/);
});
