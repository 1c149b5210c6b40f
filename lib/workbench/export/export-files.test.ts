import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { exportPath, sweepExports } from './export-files.ts';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

test('What a server that is gone left behind is swept, also under the number that this one has; what a running one makes stays', () => {
  const left = exportPath(fresh.db.path, 'left');
  const inFolder = (name: string) => join(fresh.folder, 'exports', name);
  // No process has it: Linux numbers them up to 4,194,304.
  const gone = inFolder('4194305-gone');
  const running = inFolder(`${process.ppid}-running`);
  for (const path of [left, gone, running]) writeFileSync(path, 'claims');
  sweepExports(fresh.db.path);
  expect([left, gone, running].map((path) => existsSync(path))).toEqual([false, false, true]);
});

test('Where nothing was ever taken out there is nothing to sweep', () => {
  expect(() => sweepExports(fresh.db.path)).not.toThrow();
});
