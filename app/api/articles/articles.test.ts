/** Articles over HTTP: through the real handlers, threads and database. */
import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { readUnpacked } from '#lib/import/unpacked-file.ts';
import { zipOf } from '#lib/import/zip/example-zip.ts';
import { maxArticleBytes, maxUploadBytes } from '#lib/vocabulary.ts';
import { catalogue } from '#lib/words/catalogue.ts';
import { demo } from '#lib/workbench/actor.ts';
import { importArticle } from '#lib/workbench/article/mutations.ts';
import { type UploadNote, uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';
import { desk as openDesk } from '../../_server/desk.ts';
import { closeImportPool } from '../../_server/import-pool.ts';
import { call, openTestDesk, post, type TestDesk, testUrl } from '../../_server/test-desk.ts';
import { POST as previewReviews } from '../claim-reviews/preview/route.ts';
import { POST as saveReviews } from '../claim-reviews/route.ts';
import { POST as withdrawDemo } from '../demo/withdrawal/route.ts';
import { POST as withdraw } from './[id]/withdrawal/route.ts';
import { POST as preview } from './preview/route.ts';
import { GET as list, POST as save } from './route.ts';
import { POST as unpacked } from './unpacked/route.ts';

let desk: TestDesk;
let cookie: string;
beforeEach(async () => {
  desk = openTestDesk();
  ({ cookie } = await desk.join('olena', 'editor'));
});
afterEach(() => desk.cleanup());
afterAll(closeImportPool);

const text =
  'Ferry halted after storm\n\nThe harbour office said on Monday that 12 boats had been damaged.\n';

function upload(
  body: string | Uint8Array<ArrayBuffer>,
  note: Partial<UploadNote> = {},
  headers = {},
): Request {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return new Request(`${testUrl}/api/articles`, {
    method: 'POST',
    body,
    headers: {
      cookie,
      'sec-fetch-site': 'same-origin',
      [uploadHeader]: writeUploadNote({ sha256, fileName: 'ferry.txt', details: {}, ...note }),
      ...headers,
    },
  });
}
const articles = async () =>
  (await call(list, new Request(`${testUrl}/api/articles`, { headers: { cookie } }))).body;

test('An article that is sent is on the desk, with what the person mended', async () => {
  const { status, body } = await call(save, upload(text, { details: { title: 'Буря зупинила пором' } }));
  expect({ status, body }).toMatchObject({ status: 200, body: { ok: true, title: 'Буря зупинила пором' } });
  expect(await articles()).toMatchObject({
    articles: [{ title: 'Буря зупинила пором', importedBy: 'olena' }],
  });
});

test('Rich text that was pasted is read as the page shows it', async () => {
  const note = { fileName: null, pasted: 'text/html' } as const;
  const { body } = await call(save, upload('<h2>Ferry halted</h2><p>Nobody <b>was</b> hurt.</p>', note));
  expect(body).toMatchObject({ ok: true, title: 'Ferry halted' });
});

test.each<[string, Partial<UploadNote>, string, string | null]>([
  ['a text', {}, '', 'windows-1251'],
  ['a page', { fileName: 'a.html' }, '', 'windows-1251'],
  ['a page that says it', { fileName: 'a.html' }, '<meta charset="windows-1251">', null],
  ['a text that a person knows', { encoding: 'windows-1251' }, '', null],
])('A preview says that the letters of %s were guessed, or not', async (_, note, before, guessedEncoding) => {
  const words =
    'Мэр сказал, что мост закрыт и что он не знает, когда его откроют. Это было в городе на реке.';
  const old = Uint8Array.from(before + words, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x350;
  });
  const { body } = await call(preview, upload(old, note));
  expect(body).toMatchObject({ preview: { text: words, guessedEncoding } });
});

test('A text in an old encoding is read once a person names it', async () => {
  const bytes = new Uint8Array(Buffer.from('Caf\xe9 \xbe open', 'latin1'));
  expect(await call(preview, upload(bytes))).toMatchObject({ body: { reason: 'bad_encoding' } });
  const { body } = await call(preview, upload(bytes, { encoding: 'windows-1250' }));
  expect(body).toMatchObject({ preview: { title: 'Café ľ open' } });
});

test('An archive comes back in its articles, each with its bytes', async () => {
  const archive = await zipOf({ 'in/ferry.txt': text, 'photo.jpg': 'x' });
  const request = upload(new Uint8Array(archive), { fileName: 'in.zip' });
  const response = await unpacked(request, { params: Promise.resolve({}) });
  const { entries, mapping } = readUnpacked(new Uint8Array(await response.arrayBuffer()));
  expect(entries).toMatchObject([
    { name: 'in/ferry.txt', ok: true, fileName: 'ferry.txt', mediaType: 'text/plain' },
    { name: 'photo.jpg', ok: false, reason: 'unsupported_format' },
  ]);
  expect(Buffer.from(entries[0]?.bytes ?? []).toString()).toBe(text);
  expect(mapping).toBeNull();
  expect(await articles()).toEqual({ articles: [] });
});

test('A list of records comes back with what its fields are taken for, and a record is saved as chosen', async () => {
  const request = upload('{"kop":"Ferry","tekst":"Two boats were lost on Monday."}', {
    fileName: 'in.jsonl',
  });
  const response = await unpacked(request, { params: Promise.resolve({}) });
  const list = readUnpacked(new Uint8Array(await response.arrayBuffer()));
  expect(list).toMatchObject({ fields: ['kop', 'tekst'], mapping: { text: 'tekst', title: null } });
  const [row] = list.entries;
  if (!row || !list.mapping) throw new Error('no record');
  const note = {
    fileName: null,
    pasted: 'application/json',
    mapping: { ...list.mapping, title: 'kop' },
  } as const;
  expect((await call(save, upload(row.bytes, note))).body).toMatchObject({ ok: true, title: 'Ferry' });
});

test('A list in an old encoding is taken apart once a person names it', async () => {
  const bytes = new Uint8Array(Buffer.from('{"text":"Caf\xe9 open."}', 'latin1'));
  const open = (note: Partial<UploadNote>) => upload(bytes, { fileName: 'in.jsonl', ...note });
  expect(await call(unpacked, open({}))).toMatchObject({ body: { reason: 'bad_encoding' } });
  const named = await unpacked(open({ encoding: 'windows-1252' }), { params: Promise.resolve({}) });
  const { entries } = readUnpacked(new Uint8Array(await named.arrayBuffer()));
  expect(new TextDecoder().decode(entries[0]?.bytes)).toBe('{"text":"Café open."}');
});

test.each([
  ['A text that calls itself an archive', 'a.zip', 'PK', 'wrong_extension'],
  ['A file that holds one article', 'a.txt', 'One', 'unsupported_format'],
  ['An archive of nothing', 'a.jsonl', '', 'empty'],
])('%s is refused as a whole', async (_, fileName, body, reason) => {
  expect((await call(unpacked, upload(body, { fileName }))).body).toMatchObject({ ok: false, reason });
});

test.each(['one.json', 'one.jsonld', 'one.jsonl'])(
  '%s of fact-checks is known by what it holds',
  async (fileName) => {
    const review = { '@type': 'ClaimReview', claimReviewed: 'Boats sank.', reviewRating: { ratingValue: 1 } };
    const request = upload(JSON.stringify(review), { fileName });
    const response = await unpacked(request, { params: Promise.resolve({}) });
    expect(readUnpacked(new Uint8Array(await response.arrayBuffer()))).toMatchObject({ claimReviews: 1 });
    const { body } = await call(previewReviews, upload(JSON.stringify(review), { fileName }));
    expect(body).toMatchObject({
      preview: { reviews: [{ claim: 'Boats sank.', adds: 'claim' }], unread: [] },
    });
    expect(await articles()).toEqual({ articles: [] });
  },
);

test('Fact-checks of others come in out of a page or a file', async () => {
  const review = { '@type': 'ClaimReview', claimReviewed: 'Boats sank.', reviewRating: { ratingValue: 1 } };
  const file = upload(JSON.stringify(review), { fileName: 'reviews.json' });
  expect((await call(saveReviews, file)).body).toMatchObject({ ok: true, claims: 1, leftOut: 0 });
  const page = `<p>x</p><script type="application/ld+json">${JSON.stringify(review)}</script>`;
  const again = await call(saveReviews, upload(page, { fileName: 'page.html' }));
  expect(again).toMatchObject({ status: 409, body: { reason: 'duplicate' } });
  const none = await call(saveReviews, upload('words', { fileName: 'a.txt' }));
  expect(none).toMatchObject({ status: 422, body: { reason: 'unsupported_format' } });
});

test('A preview saves nothing', async () => {
  const { body } = await call(preview, upload(text));
  expect(body).toMatchObject({ ok: true, preview: { title: 'Ferry halted after storm' } });
  expect(await articles()).toEqual({ articles: [] });
});

test('The same text again is answered with the article that is there', async () => {
  const first = await call(save, upload(text));
  const { status, body } = await call(save, upload(text, { fileName: null }));
  const { articleId } = first.body as { articleId: number };
  expect({ status, body }).toMatchObject({ status: 409, body: { reason: 'duplicate', articleId } });
});

test.each<[string, number, string, () => Request]>([
  ['Nothing', 422, 'empty', () => upload('')],
  ['One byte of text over the limit', 413, 'too_large', () => upload('a'.repeat(maxArticleBytes + 1))],
  ['One byte of file over the limit', 413, 'too_large', () => upload('a'.repeat(maxUploadBytes + 1))],
  ['A picture', 422, 'binary', () => upload(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))],
  ['A file of another format', 422, 'unsupported_format', () => upload(text, { fileName: 'ferry.odt' })],
  ['A text that calls itself Word', 422, 'wrong_extension', () => upload(text, { fileName: 'ferry.docx' })],
  [
    'Half a text',
    400,
    'incomplete',
    () => upload(text.slice(0, 40), { sha256: createHash('sha256').update(text).digest('hex') }),
  ],
  ['A body shorter than announced', 400, 'incomplete', () => upload(text, {}, { 'content-length': '4000' })],
  ['A text without its note', 400, 'invalid_input', () => upload(text, {}, { [uploadHeader]: '' })],
])('%s is refused with %i %s and leaves nothing behind', async (_, status, reason, request) => {
  const answer = await call(save, request());
  expect({ status: answer.status, body: answer.body }).toMatchObject({ status, body: { ok: false, reason } });
  expect(await articles()).toEqual({ articles: [] });
});

const flag = text.replace('Ferry halted', '🚢 halted');
test.each<[string, number, string, string, UploadNote['borders']]>([
  ['outside of the text', 422, 'wrong_borders', text, { splits: [text.length], joins: [] }],
  ['far outside of it', 422, 'wrong_borders', text, { splits: [], joins: [9_000_000] }],
  ['inside of a character', 422, 'wrong_borders', flag, { splits: [1], joins: [] }],
  ['out of order', 400, 'invalid_input', text, { splits: [9, 4], joins: [] }],
  ['split and joined at once', 400, 'invalid_input', text, { splits: [9], joins: [9] }],
  [
    'more than fit',
    400,
    'invalid_input',
    text,
    { splits: Array.from({ length: 101 }, (_, i) => i + 1), joins: [] },
  ],
])(
  'Borders of parts that lie %s are refused with %i %s, and nothing is saved',
  async (_, status, reason, words, borders) => {
    for (const route of [preview, save]) {
      const answer = await call(route, upload(words, { borders }));
      expect({ status: answer.status, body: answer.body }).toMatchObject({
        status,
        body: { ok: false, reason },
      });
    }
    expect(catalogue.reasons).toHaveProperty(reason, expect.stringMatching(/^\p{Lu}.*\.$/u));
    expect(await articles()).toEqual({ articles: [] });
  },
);

const sizes = [0, 1, maxUploadBytes, maxUploadBytes + 1, 10 * 1024 * 1024 + 1];
test.each(sizes)('%i bytes arrive as they are or are refused, whatever is announced', async (size) => {
  const body = new Uint8Array(size).fill(0x61);
  const expected =
    size > maxUploadBytes ? 'too_large' : size === 0 ? 'empty' : size === 1 ? 'ok' : 'too_large';
  const reasonOf = async (headers: object, sent: BodyInit = body) => {
    const request = upload(body, {}, headers);
    const asked =
      sent === body
        ? request
        : new Request(request.url, { ...chunked, headers: request.headers, body: sent });
    const answer = (await call(preview, asked)).body as { ok: boolean; reason?: string };
    return answer.ok ? 'ok' : answer.reason;
  };
  expect(await reasonOf({})).toBe(expected);
  expect(await reasonOf({ 'content-length': String(size) })).toBe(expected);
  expect(await reasonOf({ 'content-length': String(size + 1) })).toBe(
    size + 1 > maxUploadBytes ? 'too_large' : 'incomplete',
  );
  expect(await reasonOf({}, inChunks(body))).toBe(expected);
  expect(await reasonOf({}, inChunks(body.subarray(0, Math.floor(size / 2))))).toBe(
    size === 0 ? 'empty' : 'incomplete',
  );
});

const chunked = { method: 'POST', duplex: 'half' } as const;
function inChunks(bytes: Uint8Array): ReadableStream {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + 70_000));
      at += 70_000;
    },
  });
}

test('Whoever only reads may not import', async () => {
  ({ cookie } = await desk.join('vera', 'viewer'));
  expect((await call(save, upload(text))).status).toBe(403);
});

test('An article is withdrawn with a reason, and only with one', async () => {
  const { body } = await call(save, upload(text));
  const id = String((body as { articleId: number }).articleId);
  const path = `/api/articles/${id}/withdrawal`;
  expect((await call(withdraw, post(path, { reason: ' ' }, { cookie }), { id })).status).toBe(400);
  expect((await call(withdraw, post(path, { reason: 'Retracted' }, { cookie }), { id })).status).toBe(200);
  expect(await articles()).toMatchObject({ articles: [{ withdrawn: true }] });
});

test('One request withdraws the demo', async () => {
  const bytes = new TextEncoder().encode(text);
  await importArticle(openDesk(), demo, { bytes, fileName: null, mediaType: 'text/plain', details: {} });
  const { body } = await call(withdrawDemo, post('/api/demo/withdrawal', {}, { cookie }));
  expect(body).toEqual({ ok: true, articles: 1 });
});
