import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { ledger } from '#db/schema.ts';
import { terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { bo } from '../example-desk.ts';
import { newsroomOf } from './data.ts';
import { setNewsroom } from './mutations.ts';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const quay = { name: 'Quay News', address: 'https://quay.example/' };
const lines = () => fresh.db.read.select().from(ledger).all();

test('A desk says nothing of its newsroom until an owner does', async () => {
  expect(newsroomOf(fresh.db.read, terminal)).toBeNull();
  await setNewsroom(fresh.db, terminal, quay);
  expect(newsroomOf(fresh.db.read, terminal)).toEqual(quay);
});

test('A change is one line in the ledger with what stood before, the same again none', async () => {
  await setNewsroom(fresh.db, terminal, quay);
  await setNewsroom(fresh.db, terminal, quay);
  const pier = { ...quay, name: 'Pier News' };
  await setNewsroom(fresh.db, terminal, pier);
  expect(lines().map(({ act, detail }) => ({ act, ...detail }))).toEqual([
    { act: 'settings_changed', before: null, after: quay },
    { act: 'settings_changed', before: quay, after: pier },
  ]);
});

test('An editor does not change settings', async () => {
  await expect(setNewsroom(fresh.db, bo, quay)).rejects.toThrow(NotAllowed);
  expect(lines()).toEqual([]);
});
