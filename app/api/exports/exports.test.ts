import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { terminal } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { earlierExports } from '#lib/workbench/export/earlier-exports.ts';
import { question } from '#lib/workbench/view/schema.ts';
import { closeExportPool, type ExportJob } from '../../_server/export-jobs.ts';
import { call, openTestDesk, post, type TestDesk, testUrl } from '../../_server/test-desk.ts';
import { POST as cancel } from './[id]/cancel/route.ts';
import { GET as file } from './[id]/file/route.ts';
import { GET as one } from './[id]/route.ts';
import { GET as list, POST as start } from './route.ts';

let desk: TestDesk;
let editor: { cookie: string };
beforeEach(async () => {
  desk = openTestDesk();
  editor = await desk.join('bo', 'editor');
  const bytes = Buffer.from(
    'Ferry halted\n\nThe harbour office said on Monday that 12 boats had been damaged.',
  );
  await importArticle(desk.db, terminal, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
});
afterEach(() => desk.cleanup());
afterAll(closeExportPool);

const everything = { question: question.parse({}), format: 'csv' };
const get = (cookie: string) => new Request(`${testUrl}/api/exports`, { headers: { cookie } });
const begin = async (cookie: string, input: object = everything) =>
  (await call(start, post('/api/exports', input, { cookie }))).body as { id: string; run: string };
const look = async (cookie: string, id: string) => call(one, get(cookie), { id });

async function untilReady(cookie: string, id: string): Promise<ExportJob> {
  for (;;) {
    const { job } = (await look(cookie, id)).body as { job: ExportJob };
    if (job.state === 'ready' || job.state === 'failed') return job;
    await sleep(20);
  }
}
const files = () =>
  existsSync(join(desk.folder, 'exports')) ? readdirSync(join(desk.folder, 'exports')) : [];

test('A file is made in the background, listed, taken once by whoever asked, and gone from the disk', async () => {
  const { id } = await begin(editor.cookie);
  expect((await call(list, get(editor.cookie))).body).toMatchObject({
    jobs: [{ id, format: 'csv', by: 'bo', isMine: true }],
  });
  const job = await untilReady(editor.cookie, id);
  expect(job).toMatchObject({ state: 'ready', done: 1, total: 1 });
  const response = await file(get(editor.cookie), { params: Promise.resolve({ id }) });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(job.file?.sha256);
  expect(response.headers.get('content-length')).toBe(String(bytes.length));
  expect(earlierExports(desk.db, terminal, 5)).toMatchObject([{ sha256: job.file?.sha256, by: 'bo' }]);
  expect(files()).toEqual([]);
  expect((await look(editor.cookie, id)).status).toBe(404);
});

test('An export of another editor is not there, an owner has it', async () => {
  const { id } = await begin(editor.cookie);
  await untilReady(editor.cookie, id);
  const [other, owner] = [await desk.join('ed', 'editor'), await desk.join('ola', 'owner')];
  expect((await look(other.cookie, id)).status).toBe(404);
  expect((await call(file, get(other.cookie), { id })).status).toBe(404);
  expect((await call(cancel, post('/', {}, { cookie: other.cookie }), { id })).status).toBe(404);
  expect((await call(list, get(other.cookie))).body).toMatchObject({ jobs: [] });
  expect((await look(owner.cookie, id)).body).toMatchObject({ job: { by: 'bo', isMine: false } });
  expect(files()).toHaveLength(1);
});

test('An export with none before it is starting, the one behind it waits, and both are kept by this run of the server', async () => {
  const [first, second] = [await begin(editor.cookie), await begin(editor.cookie)];
  expect((await call(list, get(editor.cookie))).body).toMatchObject({
    jobs: [{ id: first.id, state: expect.stringMatching(/starting|making/) }, { state: 'waiting' }],
    run: first.run,
  });
  for (const { id } of [first, second]) await untilReady(editor.cookie, id);
});

test('A cancelled export leaves neither file nor line', async () => {
  const { id } = await begin(editor.cookie);
  expect((await call(cancel, post('/', {}, { cookie: editor.cookie }), { id })).body).toEqual({ ok: true });
  expect((await look(editor.cookie, id)).status).toBe(404);
  await expect.poll(files).toEqual([]);
  expect(earlierExports(desk.db, terminal, 5)).toEqual([]);
});

test('Nobody has more than five on their way', async () => {
  for (let k = 0; k < 5; k++) await begin(editor.cookie);
  expect(await begin(editor.cookie)).toEqual({ ok: false, reason: 'too_many_exports' });
  const { jobs } = (await call(list, get(editor.cookie))).body as { jobs: ExportJob[] };
  for (const { id } of jobs) await untilReady(editor.cookie, id);
});

test('A checker takes no list out', async () => {
  const { cookie } = await desk.join('ana', 'checker');
  expect((await call(start, post('/api/exports', everything, { cookie }))).status).toBe(403);
  expect((await call(list, get(cookie))).status).toBe(403);
});
