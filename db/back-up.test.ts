import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { backUp } from './back-up.ts';
import { faultsOfFile } from './check-file.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { connect, openDatabase } from './open.ts';
import { session, setting } from './schema.ts';

let fresh: FreshDatabase;
beforeEach(() => {
  fresh = freshDatabase();
});
afterEach(() => fresh.cleanup());

const write = (name: string) =>
  fresh.db.write((tx) => tx.insert(setting).values({ name, value: name }).run());
const target = () => join(fresh.folder, 'backups', 'copy.db');

test('A desk that was lost is put back from its backup with everything that was saved', async () => {
  await write('first');
  backUp(fresh.db.path, target());
  await write('after the backup');
  const { path } = fresh.db;
  fresh.db.close();
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });

  copyFileSync(target(), path);
  const restored = openDatabase(path);
  expect(restored.read.select({ name: setting.name }).from(setting).all()).toEqual([{ name: 'first' }]);
  await restored.write((tx) => tx.insert(setting).values({ name: 'goes on', value: '' }).run());
  restored.close();
  const file = connect(path);
  expect([...faultsOfFile(file)]).toEqual([]);
  file.close();
});

test('A backup is made while somebody writes', async () => {
  await write('first');
  const busy = connect(fresh.db.path);
  busy.exec(`BEGIN IMMEDIATE; INSERT INTO setting VALUES ('not saved yet', '')`);
  backUp(fresh.db.path, target());
  busy.exec('COMMIT');
  busy.close();
  const copy = openDatabase(target());
  expect(copy.read.select({ name: setting.name }).from(setting).all()).toEqual([{ name: 'first' }]);
  copy.close();
});

test('Open sign-ins are not in the copy, nor their traces', async () => {
  const now = new Date();
  await fresh.db.write((tx) =>
    tx
      .insert(session)
      .values({
        id: 's',
        token: 'heron-token',
        userId: 'demo',
        expiresAt: now,
        createdAt: now,
        updatedAt: now,
      })
      .run(),
  );
  backUp(fresh.db.path, target());
  expect(readFileSync(target()).includes('heron-token')).toBe(false);
});

test('Only its owner can read the copy, and nothing else is left beside it', () => {
  backUp(fresh.db.path, target());
  expect(statSync(target()).mode & 0o777).toBe(0o600);
  expect(readdirSync(join(fresh.folder, 'backups'))).toEqual(['copy.db']);
});

test('A file that is there is not written over', () => {
  backUp(fresh.db.path, target());
  const before = statSync(target()).mtimeMs;
  expect(() => backUp(fresh.db.path, target())).toThrow(/there already/);
  expect(statSync(target()).mtimeMs).toBe(before);
});

test('Where there is no desk there is no backup', () => {
  expect(() => backUp(join(fresh.folder, 'nothing.db'), target())).toThrow();
  expect(existsSync(target())).toBe(false);
});
