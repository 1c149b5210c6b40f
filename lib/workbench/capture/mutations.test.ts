import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { ledger } from '#db/schema.ts';
import { publicInternet } from '#lib/import/fetch/fetch-page.ts';
import { terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { readCapture } from './data.ts';
import { capturePage } from './mutations.ts';

const packed = gzipSync('<p>Forty boats.</p>');
let site: Server;
let address: string;
let fresh: FreshDatabase;
beforeAll(async () => {
  site = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'Text/HTML; charset=utf-8', 'content-encoding': 'gzip' });
    response.end(packed);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  address = `http://news.example:${(site.address() as { port: number }).port}/story`;
});
afterAll(() => site.close());
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const here = () => ({
  ...publicInternet,
  ports: [new URL(address).port],
  isPublic: () => true,
  addressesOf: async () => ['127.0.0.1'],
});

test('A page is kept byte for byte with headers, time and hash, and is a line in the ledger', async () => {
  const kept = await capturePage(fresh.db, terminal, { address }, here());
  if (!kept.ok) throw new Error(kept.reason);
  const sha256 = createHash('sha256').update(packed).digest('hex');
  expect(kept.capture).toMatchObject({ asked: address, mediaType: 'text/html', size: packed.length, sha256 });
  const read = await readCapture(fresh.db, terminal, kept.capture.id);
  expect(read).toMatchObject({ ok: true, capture: kept.capture, contentType: 'Text/HTML; charset=utf-8' });
  expect(read.ok && read.content.toString()).toBe('<p>Forty boats.</p>');
  expect(fresh.db.read.select().from(ledger).all()).toMatchObject([
    { act: 'page_captured', by: 'terminal', detail: { captureId: kept.capture.id, sha256, asked: address } },
  ]);
});

test('Asked again, the page is kept again', async () => {
  await capturePage(fresh.db, terminal, { address }, here());
  const second = await capturePage(fresh.db, terminal, { address }, here());
  expect(second).toMatchObject({ ok: true, capture: { id: 2 } });
});

test('What is refused leaves nothing behind', async () => {
  expect(await capturePage(fresh.db, terminal, { address: 'http://127.0.0.1/' })).toEqual({
    ok: false,
    reason: 'not_public',
  });
  expect(fresh.db.read.select().from(ledger).all()).toEqual([]);
});

test('What is cancelled is not kept', async () => {
  const cancelled = AbortSignal.abort();
  const result = await capturePage(fresh.db, terminal, { address }, here(), cancelled);
  expect(result).toMatchObject({ ok: false });
  expect(fresh.db.read.select().from(ledger).all()).toEqual([]);
});

test('A viewer fetches nothing', async () => {
  const viewer = { id: 'v', name: 'V', role: 'viewer' } as const;
  await expect(capturePage(fresh.db, viewer, { address }, here())).rejects.toThrow(NotAllowed);
});
