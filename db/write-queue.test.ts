import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { connect, openDatabase, type Transaction } from './open.ts';
import { setting } from './schema.ts';
import { DatabaseBusy } from './write-queue.ts';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => {
  vi.useRealTimers();
  fresh.cleanup();
});

const add = (tx: Transaction, name: string) => tx.insert(setting).values({ name, value: '' }).run();
const names = () =>
  fresh.db.read
    .select({ name: setting.name })
    .from(setting)
    .orderBy(setting.name)
    .all()
    .map((row) => row.name);

test('What a write answers is what it returned, once that can be read', async () => {
  expect(await fresh.db.write((tx) => add(tx, 'a').changes)).toBe(1);
  expect(names()).toEqual(['a']);
});

test('A write that throws leaves nothing behind, and the next one goes through', async () => {
  const failing = fresh.db.write((tx) => {
    add(tx, 'a');
    throw new Error('thought better of it');
  });
  await expect(failing).rejects.toThrow('thought better of it');
  await fresh.db.write((tx) => add(tx, 'b'));
  expect(names()).toEqual(['b']);
});

test('Writes run one after the other, in the order they were asked for', async () => {
  const order: string[] = [];
  const write = (name: string) =>
    fresh.db.write(async (tx) => {
      order.push(`${name} begins`);
      await Promise.resolve();
      add(tx, name);
      order.push(`${name} ends`);
    });
  await Promise.all(['a', 'b', 'c'].map(write));
  expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});

test('Awaiting the transaction alone is allowed, as often as it takes', async () => {
  await fresh.db.write(async (tx) => {
    for (const name of ['a', 'b', 'c']) await tx.insert(setting).values({ name, value: '' });
  });
  expect(names()).toEqual(['a', 'b', 'c']);
});

test.each<[string, () => Promise<unknown>]>([
  ['a timer', () => sleep(1)],
  ['the next turn', () => new Promise((resolve) => setImmediate(resolve))],
  ['a file', () => readFile(import.meta.filename)],
])('A write that awaits %s is rolled back', async (_, other) => {
  const strange = fresh.db.write(async (tx) => {
    add(tx, 'a');
    await other();
    add(tx, 'b');
  });
  await expect(strange).rejects.toThrow('awaited something other than its transaction');
  await fresh.db.write((tx) => add(tx, 'c'));
  expect(names()).toEqual(['c']);
});

test('A write inside a write is refused, and the outer one is rolled back', async () => {
  const nested = fresh.db.write(async (tx) => {
    add(tx, 'a');
    await fresh.db.write((inner) => add(inner, 'b'));
  });
  await expect(nested).rejects.toThrow('A write inside a write');
  expect(names()).toEqual([]);
});

test('Nothing that is not committed can be read', async () => {
  await fresh.db.write((tx) => {
    add(tx, 'a');
    expect(names()).toEqual([]);
  });
});

test('The read connection cannot write', () => {
  expect(() => fresh.db.read.insert(setting).values({ name: 'a', value: '' }).run()).toThrow('readonly');
});

test('Two that write to one file at once wait for each other', async () => {
  const other = openDatabase(fresh.db.path);
  const writes = Array.from({ length: 200 }, (_, k) =>
    (k % 2 ? other : fresh.db).write((tx) => add(tx, `${k}`)),
  );
  await Promise.all(writes);
  other.close();
  expect(names()).toHaveLength(200);
});

test('A lock that another process lets go of in time is waited for without stopping the server', async () => {
  const other = connect(fresh.db.path);
  other.exec('BEGIN IMMEDIATE');
  let beats = 0;
  const heart = setInterval(() => {
    beats += 1;
  }, 5);
  const write = fresh.db.write((tx) => add(tx, 'a'));
  await sleep(150);
  other.exec('COMMIT');
  await write;
  clearInterval(heart);
  other.close();
  expect(beats).toBeGreaterThan(3);
  expect(names()).toEqual(['a']);
});

test('A lock that nobody lets go of ends as DatabaseBusy, and the next write goes through', async () => {
  const other = connect(fresh.db.path);
  other.exec('BEGIN IMMEDIATE');
  const start = Date.now();
  // Six seconds pass between one look at the clock and the next.
  const clock = vi
    .spyOn(Date, 'now')
    .mockReturnValueOnce(start)
    .mockReturnValue(start + 6_000);
  await expect(fresh.db.write((tx) => add(tx, 'a'))).rejects.toThrow(DatabaseBusy);
  clock.mockRestore();
  other.exec('COMMIT');
  other.close();
  await fresh.db.write((tx) => add(tx, 'b'));
  expect(names()).toEqual(['b']);
});

test.each([
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['recursive_triggers', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['secure_delete', 1],
  ['busy_timeout', 0],
])('Every connection has %s at %s', (pragma, value) => {
  const connection = connect(fresh.db.path);
  expect(connection.pragma(pragma, { simple: true })).toBe(value);
  connection.close();
});

describe('a watched write', () => {
  test('ends with what its watch has to add, in the same transaction', async () => {
    await fresh.db.watched(
      (tx) => {
        const before = names().length;
        return () => add(tx, `after ${before}`);
      },
      async () => {
        await fresh.db.write((tx) => add(tx, 'a'));
        await fresh.db.write((tx) => add(tx, 'b'));
      },
    );
    expect(names()).toEqual(['a', 'after 0', 'after 2', 'b']);
  });

  test('is rolled back where its watch throws', async () => {
    const broken = () => () => {
      throw new Error('no line');
    };
    const write = () => fresh.db.write((tx) => add(tx, 'a'));
    await expect(fresh.db.watched(broken, write)).rejects.toThrow('no line');
    expect(names()).toEqual([]);
  });

  test('is watched by nobody else, at the same time and after', async () => {
    const seen: string[] = [];
    const watchedWork = async () => {
      await sleep(5);
      await fresh.db.write((tx) => add(tx, 'mine'));
    };
    await Promise.all([
      fresh.db.watched(() => () => void seen.push('mine'), watchedWork),
      fresh.db.write((tx) => add(tx, 'theirs')),
    ]);
    await fresh.db.write((tx) => add(tx, 'later'));
    expect(seen).toEqual(['mine']);
    expect(names()).toEqual(['later', 'mine', 'theirs']);
  });
});
