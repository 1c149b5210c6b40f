/** A browser has one session and many tabs: who is signed in may be another than the page says. */
import { expect, test } from 'vitest';
import { terminal } from '#lib/workbench/actor.ts';
import { pagePersonHeader } from '#lib/workbench/person/page-person-header.ts';
import { newsroomOf } from '#lib/workbench/settings/data.ts';
import { call, post, type TestDesk } from '../../_server/test-desk.ts';
import { freshDeskEachTest } from '../../_server/test-sign-in.ts';
import { POST as setNewsroom } from '../settings/newsroom/route.ts';

let desk: TestDesk;
freshDeskEachTest((fresh) => {
  desk = fresh;
});

const newsroom = { name: 'The Harbour Post', address: 'https://harbour.example' };
const save = (headers: Record<string, string>) =>
  call(setNewsroom, post('/api/settings/newsroom', newsroom, headers));
const saved = () => newsroomOf(desk.db.read, terminal)?.name ?? null;

test('A page of the person who is signed in writes', async () => {
  const { personId, cookie } = await desk.join('chen', 'owner');
  expect((await save({ cookie, [pagePersonHeader]: personId })).status).toBe(200);
  expect(saved()).toBe(newsroom.name);
});

test('A page of somebody else writes nothing, and is told who is signed in and whose it is', async () => {
  const chen = await desk.join('chen', 'owner');
  const edgar = await desk.join('edgar', 'owner');
  expect(await save({ cookie: edgar.cookie, [pagePersonHeader]: chen.personId })).toMatchObject({
    status: 409,
    body: { ok: false, reason: 'other_person', now: 'edgar', page: 'chen' },
  });
  expect(saved()).toBeNull();
  expect((await save({ cookie: chen.cookie, [pagePersonHeader]: chen.personId })).status).toBe(200);
});

test.each(['nobody', 'terminal', ''])(
  'A page of “%s”, whom the desk does not know, writes nothing',
  async (id) => {
    const { cookie } = await desk.join('edgar', 'owner');
    expect((await save({ cookie, [pagePersonHeader]: id })).body).toMatchObject({
      reason: 'other_person',
      page: null,
    });
    expect(saved()).toBeNull();
  },
);

test('A script that names nobody writes as whose session it holds', async () => {
  const { cookie } = await desk.join('edgar', 'owner');
  expect((await save({ cookie })).status).toBe(200);
});
