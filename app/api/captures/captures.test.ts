/** Pages that were fetched, over HTTP: through the real handlers, threads and database. */
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { article, capture, original } from '#db/schema.ts';
import { closeImportPool } from '../../_server/import-pool.ts';
import { call, openTestDesk, post, type TestDesk } from '../../_server/test-desk.ts';
import { POST as save } from './[captureId]/article/route.ts';
import { POST as previewReviews } from './[captureId]/claim-reviews/preview/route.ts';
import { POST as saveReviews } from './[captureId]/claim-reviews/route.ts';
import { POST as preview } from './[captureId]/preview/route.ts';
import { POST as fetchPage } from './route.ts';

const address = 'https://news.example/ferry';
const page =
  '<html><head><title>Ferry halted</title><link rel="canonical" href="https://elsewhere.example/"></head>' +
  '<body><nav>Home</nav><h1>Ferry halted</h1><p>The harbour office said on Monday that 12 boats sank.</p></body></html>';

let desk: TestDesk;
let cookie: string;
let personId: string;
beforeEach(async () => {
  desk = openTestDesk();
  ({ cookie, personId } = await desk.join('olena', 'checker'));
});
afterEach(() => desk.cleanup());
afterAll(closeImportPool);

async function keep(content: string | Buffer, contentType: string, ...more: [string, string][]) {
  const { id } = await desk.db.write((tx) =>
    tx
      .insert(capture)
      .values({
        ...{ asked: 'http://news.example/f', address, status: 200, sha256: '0'.repeat(64) },
        headers: [['Content-Type', contentType], ...more],
        bytes: Buffer.from(content),
        ...{ by: personId, at: '2026-01-02T03:04:05.000Z' },
      })
      .returning()
      .get(),
  );
  return String(id);
}
const ask = (handler: typeof save, captureId: string, body: object = {}) =>
  call(handler, post(`/api/captures/${captureId}/x`, body, { cookie }), { captureId });

test('A page is shown before anything of it is saved', async () => {
  const { body } = await ask(preview, await keep(page, 'text/html; charset=utf-8'));
  expect(body).toMatchObject({ ok: true, preview: { title: 'Ferry halted', address } });
  expect(desk.db.read.select().from(article).all()).toEqual([]);
});

test('A page that is saved stands at the address that answered, and leads to what was fetched', async () => {
  const captureId = await keep(page, 'text/html');
  const mended = { caption: [[0, 4]] };
  const { status } = await ask(save, captureId, { details: { title: 'The ferry' }, mended });
  expect(status).toBe(200);
  expect(desk.db.read.select().from(article).all()).toMatchObject([{ title: 'The ferry', address }]);
  expect(desk.db.read.select().from(original).all()).toMatchObject([
    { captureId: Number(captureId), mediaType: 'text/html', fileName: null, bytes: Buffer.from(page) },
  ]);
});

test('Fact-checks of others that a page carries are looked at and saved out of what was fetched', async () => {
  const review = { '@type': 'ClaimReview', claimReviewed: 'Boats sank.', reviewRating: { ratingValue: 1 } };
  const carried = `${page}<script type="application/ld+json">${JSON.stringify(review)}</script>`;
  const captureId = await keep(carried, 'text/html');
  expect((await ask(preview, captureId)).body).toMatchObject({ preview: { claimReviews: 1 } });
  expect((await ask(previewReviews, captureId)).body).toMatchObject({
    preview: { reviews: [{ claim: 'Boats sank.' }] },
  });
  expect((await ask(saveReviews, captureId)).body).toMatchObject({ ok: true, claims: 1 });
  expect(desk.db.read.select().from(original).all()).toMatchObject([{ captureId: Number(captureId) }]);
  expect(await ask(saveReviews, await keep('words', 'text/plain'))).toMatchObject({ status: 422 });
});

test('The letters are read as the header of the answer says', async () => {
  const words = Buffer.from([0xcf, 0xee, 0xf0, 0xee, 0xec, 0x20, 0xb3]);
  const { body } = await ask(preview, await keep(words, 'text/plain; charset=windows-1251'));
  expect(body).toMatchObject({ preview: { text: 'Пором і' } });
});

test.each([
  ['a picture', 'image/png', 422, 'unsupported_format'],
  ['a PDF that is none', 'application/pdf', 422, 'wrong_extension'],
])('Where the answer was %s, that is said', async (_, type, status, reason) => {
  expect(await ask(save, await keep(page, type))).toMatchObject({ status, body: { ok: false, reason } });
});

test('A page that never closes its body is taken for cut, unless the answer told how long it was', async () => {
  const open = page.replace('</body></html>', '');
  expect((await ask(preview, await keep(open, 'text/html'))).body).toMatchObject({ reason: 'damaged' });
  const counted = await keep(open, 'text/html', ['Content-Length', String(open.length)]);
  expect((await ask(preview, counted)).body).toMatchObject({ ok: true });
});

test('What was never fetched is not found', async () => {
  expect(await ask(preview, '99')).toMatchObject({ status: 404 });
});

test.each([
  ['the address that is set', 'http://DESK.test./articles', {}],
  ['the address that is set, at another port', 'https://desk.test:8443/', {}],
  ['the host that was typed', 'https://новини.example/', { host: 'xn--b1amarcd.example:8080' }],
])('Nothing is fetched from the desk itself: %s', async (_, asked, headers) => {
  const answer = await call(fetchPage, post('/api/captures', { address: asked }, { cookie, ...headers }));
  expect(answer).toMatchObject({ status: 422, body: { ok: false, reason: 'own_address' } });
});

test.each(['http://127.0.0.1:3000/', 'http://169.254.169.254/latest', 'file:///etc/passwd', 'ferry'])(
  'Nothing is fetched from %s',
  async (asked) => {
    const { status, body } = await call(fetchPage, post('/api/captures', { address: asked }, { cookie }));
    expect({ status, reason: (body as { reason: string }).reason }).toEqual({
      status: 422,
      reason: expect.stringMatching(/^(not_public|bad_address)$/),
    });
  },
);
