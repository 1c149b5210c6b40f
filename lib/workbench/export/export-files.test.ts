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

test('What a server that is gone left behind is swept, what a running one makes stays', () => {
  const mine = exportPath(fresh.db.path, 'mine');
  // No process has it: Linux numbers them up to 4,194,304.
  const left = join(fresh.folder, 'exports', '4194305-left');
  for (const path of [mine, left]) writeFileSync(path, 'claims');
  sweepExports(fresh.db.path);
  expect([existsSync(mine), existsSync(left)]).toEqual([true, false]);
});

test('Where nothing was ever taken out there is nothing to sweep', () => {
  expect(() => sweepExports(fresh.db.path)).not.toThrow();
});
