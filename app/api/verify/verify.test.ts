import { afterEach, beforeEach, expect, test } from 'vitest';
import { terminal } from '#lib/workbench/actor.ts';
import { ledgerHead } from '#lib/workbench/ledger/data.ts';
import { headInWords } from '#lib/workbench/ledger/head.ts';
import { setNewsroom } from '#lib/workbench/settings/mutations.ts';
import { call, openTestDesk, type TestDesk, testUrl } from '../../_server/test-desk.ts';
import { GET } from './route.ts';

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => desk.cleanup());

async function ask(asked: string) {
  const { cookie } = await desk.join('vera', 'viewer');
  return call(
    GET,
    new Request(`${testUrl}/api/verify?${new URLSearchParams({ asked })}`, { headers: { cookie } }),
  );
}

test('A viewer learns that a file is unknown', async () => {
  expect(await ask('AB'.repeat(32))).toMatchObject({ status: 422, body: { reason: 'unknown_file' } });
});

test('A head as it was printed is looked up', async () => {
  await setNewsroom(desk.db, terminal, { name: 'Quay News', address: 'https://quay.example' });
  const head = headInWords(ledgerHead(desk.db.read));
  expect((await ask(` ${head} `)).body).toMatchObject({ ok: true });
});

test.each(['', 'abc', '12:abc', `${'a'.repeat(63)}`])(
  '“%s” is neither a SHA-256 nor a head',
  async (asked) => {
    expect((await ask(asked)).status).toBe(400);
  },
);
