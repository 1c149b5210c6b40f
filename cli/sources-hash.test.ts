import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sourcesHash } from './sources-hash.ts';

const root = mkdtempSync(join(tmpdir(), 'sayso-sources-'));
const write = (path: string, text: string) => writeFileSync(join(root, path), text);
afterAll(() => rmSync(root, { recursive: true }));

beforeEach(() => {
  rmSync(root, { recursive: true });
  for (const folder of ['app/desk', 'lib', 'db', 'bench']) mkdirSync(join(root, folder), { recursive: true });
  write('app/desk/page.tsx', 'export default null');
  write('package-lock.json', '{}');
});

test.each<[string, boolean, () => void]>([
  ['a changed source', true, () => write('app/desk/page.tsx', 'export default true')],
  ['a new source', true, () => write('lib/new.ts', '')],
  [
    'a renamed source',
    true,
    () => renameSync(join(root, 'app/desk/page.tsx'), join(root, 'app/desk/other.tsx')),
  ],
  ['other packages', true, () => write('package-lock.json', '{"packages":{}}')],
  ['a proxy', true, () => write('proxy.ts', '')],
  ['a source written again as it was', false, () => write('app/desk/page.tsx', 'export default null')],
  ['a test', false, () => write('app/desk/page.test.tsx', 'test')],
  ['a measurement', false, () => write('bench/run.ts', '1')],
])('After %s a new build is due: %s', (_what, isDue, change) => {
  const before = sourcesHash(root);
  change();
  expect(sourcesHash(root) !== before).toBe(isDue);
});
