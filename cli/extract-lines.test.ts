import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { extractLines } from './extract-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'extract-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('A thread that breaks down on one article costs that article only, named by its line', async () => {
  const worker = join(folder, 'worker.mjs');
  writeFileSync(
    worker,
    `export default ({ id, text }) => {
       if (text === 'breaks down') process.exit(3);
       if (text === 'throws') throw new Error('no such word');
       return 'answer ' + id;
     };`,
  );
  const path = join(folder, 'articles.jsonl');
  const texts = ['fine', 'breaks down', 'fine', 'throws', ...Array.from({ length: 80 }, () => 'fine')];
  writeFileSync(path, texts.map((text, id) => JSON.stringify({ id, text })).join('\n'));
  const printed: string[] = [];
  const complaints: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((words) => printed.push(String(words)) > 0);
  vi.spyOn(console, 'error').mockImplementation((words) => complaints.push(String(words)));
  try {
    expect(await extractLines(path, pathToFileURL(worker).href)).toBe(false);
  } finally {
    vi.restoreAllMocks();
  }
  const sound = texts.flatMap((text, id) => (text === 'fine' ? [`answer ${id}\n`] : []));
  expect(printed).toEqual(sound);
  expect(complaints).toHaveLength(2);
  expect(complaints[0]).toMatch(/^line 2: /);
  expect(complaints[1]).toBe('line 4: no such word');
});
