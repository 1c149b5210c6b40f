import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { connect } from '#db/open.ts';
import { DatabaseBusy } from '#db/write-queue.ts';
import { pdfBomb } from '#lib/import/pdf/example-pdf.ts';
import { sayso, terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { listArticles } from './data.ts';
import { importThreads } from './import-threads.ts';
import type { ImportInput } from './schema.ts';

const threads = importThreads(join(import.meta.dirname, '../../..'));
afterAll(threads.close);

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const input = (text: string): ImportInput => ({
  bytes: new TextEncoder().encode(text),
  fileName: null,
  mediaType: 'text/plain',
  details: {},
});
/** Takes a second to read, and memory. */
const bomb = { ...input(''), bytes: pdfBomb(200, true), mediaType: 'application/pdf' as const };
const text =
  'Ferry halted after storm\n\nThe harbour office said on Monday that 12 boats had been damaged.\n';

test('An article imported in another thread is on the desk', async () => {
  const result = await threads.importArticle(fresh.db, terminal, input(text));
  expect(result).toMatchObject({ ok: true, title: 'Ferry halted after storm' });
  expect(listArticles(fresh.db, terminal)).toHaveLength(1);
});

test('A preview in another thread says what would be saved', async () => {
  const result = await threads.previewImport(fresh.db, terminal, input(text));
  expect(result).toMatchObject({ ok: true, preview: { title: 'Ferry halted after storm' } });
});

test('The same text at once in two threads is saved once', async () => {
  const results = await Promise.all([1, 2].map(() => threads.importArticle(fresh.db, terminal, input(text))));
  expect(results.map((result) => (result.ok ? 'saved' : result.reason)).sort()).toEqual([
    'duplicate',
    'saved',
  ]);
});

test('The serving thread goes on while an import runs', async () => {
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 5);
  const long = 'The office said that 12 boats were lost on Monday. “No,” said Ida Moen.\n\n'.repeat(2_000);
  await threads.importArticle(fresh.db, terminal, input(long));
  clearInterval(heart);
  expect(beats).toBeGreaterThan(5);
});

test('An import over the time limit is stopped and leaves nothing behind', async () => {
  const result = await threads.importArticle(fresh.db, terminal, input(text), { patience: 1 });
  expect(result).toEqual({ ok: false, reason: 'too_slow' });
  expect(listArticles(fresh.db, terminal)).toEqual([]);
});

test('A file that takes too long to read is stopped and leaves nothing behind', async () => {
  const result = await threads.importArticle(fresh.db, terminal, bomb, { readingTime: 0 });
  expect(result).toEqual({ ok: false, reason: 'too_slow' });
  expect(await threads.importArticle(fresh.db, terminal, input(text))).toMatchObject({ ok: true });
});

test('A file that takes too much memory beside the heap is stopped and leaves nothing behind', async () => {
  const result = await threads.importArticle(fresh.db, terminal, bomb, { readingMemory: 100 * 1024 * 1024 });
  expect(result).toEqual({ ok: false, reason: 'too_slow' });
  expect(await threads.importArticle(fresh.db, terminal, input(text))).toMatchObject({ ok: true });
});

test('A database that another process holds is busy, not broken', async () => {
  const other = connect(fresh.db.path);
  other.exec('BEGIN IMMEDIATE');
  await expect(threads.importArticle(fresh.db, terminal, input(text))).rejects.toThrow(DatabaseBusy);
  other.exec('ROLLBACK');
  other.close();
});

test('Whoever only reads may not import', async () => {
  await expect(threads.importArticle(fresh.db, sayso, input(text))).rejects.toThrow(NotAllowed);
});
