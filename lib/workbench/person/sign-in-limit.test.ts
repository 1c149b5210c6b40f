import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import { openDatabase } from '#db/open.ts';
import { verification } from '#db/schema.ts';
import { budgetOf, giveBackTry, takeTry } from './sign-in-limit.ts';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const start = new Date('2026-02-03T04:05:06.000Z');
const minutes = (n: number) => new Date(start.getTime() + n * 60_000);

const attempt = (userName: string, at = start, device: number | null = null) =>
  takeTry(fresh.db, budgetOf('password', userName, device), at);

async function fail(userName: string, times: number, at = start) {
  for (let k = 0; k < times; k++) await attempt(userName, at);
}

test('The sixth try in a quarter of an hour is refused, and says when the next is allowed', async () => {
  await fail('olena', 5);
  expect(await attempt('olena', minutes(14))).toEqual({
    ok: false,
    reason: 'too_many_attempts',
    retryAt: minutes(15).toISOString(),
  });
});

test('After a quarter of an hour there are five tries again, and the old count is gone', async () => {
  await fail('olena', 5);
  await fail('olena', 4, minutes(15));
  expect(await attempt('olena', minutes(15))).toEqual({ ok: true });
  expect((await attempt('olena', minutes(15))).ok).toBe(false);
  expect(fresh.db.read.select().from(verification).all()).toHaveLength(1);
});

test('Tries on one account take nothing from another', async () => {
  await fail('olena', 9);
  expect(await attempt('chris', start)).toEqual({ ok: true });
});

test('Forty tries at once are five', async () => {
  const burst = await Promise.all(Array.from({ length: 40 }, () => attempt('olena', start)));
  expect(burst.filter(({ ok }) => ok)).toHaveLength(5);
});

test('Right passwords cost nothing, however many, and forgive no failure before them', async () => {
  await fail('olena', 4);
  for (let k = 0; k < 20; k++) {
    expect((await attempt('olena')).ok).toBe(true);
    await giveBackTry(fresh.db, budgetOf('password', 'olena', null));
  }
  await fail('olena', 1);
  expect((await attempt('olena', start)).ok).toBe(false);
});

test('A known browser has five tries of its own, whatever strangers did', async () => {
  await fail('olena', 5);
  for (let k = 0; k < 5; k++) expect((await attempt('olena', minutes(1), 7)).ok).toBe(true);
  expect(await attempt('olena', minutes(2), 7)).toEqual({
    ok: false,
    reason: 'too_many_attempts',
    retryAt: minutes(16).toISOString(),
  });
  expect((await attempt('olena', minutes(2), 8)).ok).toBe(true);
});

test('Codes are counted apart from passwords', async () => {
  await fail('olena', 5);
  expect((await takeTry(fresh.db, budgetOf('code', 'olena', null), start)).ok).toBe(true);
});

test('A restart forgets no failure', async () => {
  await fail('olena', 5);
  const again = openDatabase(fresh.db.path);
  expect((await takeTry(again, budgetOf('password', 'olena', null), minutes(1))).ok).toBe(false);
  again.close();
});
