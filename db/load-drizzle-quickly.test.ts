import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const quickly = join(import.meta.dirname, 'load-drizzle-quickly.ts');
const packages = ['drizzle-orm', 'drizzle-orm/sqlite-core', 'drizzle-orm/better-sqlite3'];

function namesIn(name: string, flags: string[] = []): string {
  const script = `console.log(Object.keys(await import('${name}')).join(' '))`;
  const args = [...flags, '--input-type=module', '--eval', script];
  return execFileSync(process.execPath, args, { cwd: import.meta.dirname, encoding: 'utf8' });
}

test.each(packages)('Loaded quickly, %s is the same as loaded by Node alone', (name) => {
  expect(namesIn(name)).toContain(' ');
  expect(namesIn(name, ['--import', quickly])).toBe(namesIn(name));
});
