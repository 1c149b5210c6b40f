import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Connection from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as applyMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appendOnlyTriggers, createAppendOnlyTriggers } from './append-only.ts';
import { faultsOfFile } from './check-file.ts';
import { countsOf, fillEveryTable } from './fill-every-table.ts';
import { applicationId } from './look-at-file.ts';
import { migrate, migrationsFolder, newestVersion } from './migrate.ts';
import { insertNamedPersons } from './named-persons.ts';
import { connect } from './open.ts';
import { createSearchTables } from './search.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-migrate-'));
  path = join(folder, 'desk', 'sayso.db');
  mkdirSync(join(folder, 'desk'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Everything in the desk's folder, byte by byte. */
const everything = () =>
  Object.fromEntries(
    readdirSync(join(folder, 'desk')).map((name) => [
      name,
      readFileSync(join(folder, 'desk', name)).toString('base64'),
    ]),
  );

/** The migrations as they were when the file had this version. */
function folderOfVersion(version: number): string {
  const old = join(folder, `migrations-${version}`);
  cpSync(migrationsFolder, old, { recursive: true });
  const file = join(old, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, version) }));
  return old;
}

/** A file as that version left it: its tables, and the triggers of those of them that are there. */
function deskOfVersion(version: number): Record<string, number> {
  const connection = connect(path, { create: true });
  applyMigrations(drizzle(connection), { migrationsFolder: folderOfVersion(version) });
  whereThereIsATable(() => createAppendOnlyTriggers(connection));
  whereThereIsATable(() => createSearchTables(connection));
  insertNamedPersons(connection);
  connection.pragma(`application_id = ${applicationId}`);
  connection.pragma(`user_version = ${version}`);
  fillEveryTable(connection);
  const counts = countsOf(connection);
  connection.close();
  return counts;
}

function whereThereIsATable(work: () => void): void {
  try {
    work();
  } catch (fault) {
    if (!(fault instanceof Error && fault.message.includes('no such table'))) throw fault;
  }
}

describe.each(Array.from({ length: newestVersion() }, (_, k) => k + 1))('From version %i', (version) => {
  test('migrating keeps every row of every table, and every trigger', () => {
    const before = deskOfVersion(version);
    expect(Object.values(before).every((count) => count >= 2)).toBe(true);
    const migrated = migrate(path);
    expect(migrated).toMatchObject({ ok: true, from: version, to: newestVersion() });

    const connection = connect(path);
    expect(countsOf(connection)).toMatchObject(before);
    expect([...faultsOfFile(connection)]).toEqual([]);
    const triggers = connection
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`)
      .pluck()
      .all();
    expect(triggers).toEqual(expect.arrayContaining(appendOnlyTriggers().map(({ name }) => name)));
    connection.close();
  });

  test('a copy from before is kept where anything changed', () => {
    const before = deskOfVersion(version);
    const migrated = migrate(path);
    const copy = migrated.ok ? migrated.copy : null;
    if (version === newestVersion()) return expect(copy).toBeNull();
    const connection = new Connection(copy ?? '', { readonly: true });
    expect(connection.pragma('user_version', { simple: true })).toBe(version);
    expect(countsOf(connection)).toEqual(before);
    connection.close();
  });
});

test('A new desk has its version, its mark, its triggers and its named actors', () => {
  expect(migrate(path)).toEqual({ ok: true, from: 0, to: newestVersion(), copy: null });
  const connection = connect(path);
  expect(connection.pragma('application_id', { simple: true })).toBe(applicationId);
  expect(connection.prepare('SELECT id FROM person ORDER BY id').pluck().all()).toEqual([
    'demo',
    'sayso',
    'terminal',
  ]);
  connection.close();
  expect(Object.keys(everything())).toEqual(['sayso.db']);
});

test('Migrating again changes nothing and brings back what somebody dropped', () => {
  migrate(path);
  const connection = connect(path);
  connection.exec('DROP TRIGGER verdict_no_update');
  connection.close();
  expect(migrate(path)).toMatchObject({ ok: true, from: newestVersion(), copy: null });
  const again = connect(path);
  expect([...faultsOfFile(again)]).toEqual([]);
  again.close();
});

test('What a killed start left of a new desk is no obstacle', () => {
  writeFileSync(`${path}.creating`, 'half a file');
  writeFileSync(`${path}.creating-wal`, 'half a log');
  expect(migrate(path)).toMatchObject({ ok: true });
  expect(Object.keys(everything())).toEqual(['sayso.db']);
});

test.each<[string, () => void]>([
  ['a text', () => writeFileSync(path, 'Milk, bread, and so on. '.repeat(100))],
  ['an empty file', () => writeFileSync(path, '')],
  ['a folder', () => mkdirSync(path)],
  ['somebody else’s database', () => new Connection(path).exec('CREATE TABLE milk (litres)').close()],
  [
    'somebody else’s database in WAL mode',
    () => {
      const connection = new Connection(path);
      connection.pragma('journal_mode = WAL');
      connection.exec('CREATE TABLE milk (litres)').close();
    },
  ],
])('Where there is %s, nothing is touched', (_, make) => {
  make();
  const before = existsSync(path) && readdirSync(join(folder, 'desk'));
  const bytes = readBytes();
  expect(migrate(path)).toEqual({ ok: false, reason: 'not_sayso', found: 0 });
  expect(readdirSync(join(folder, 'desk'))).toEqual(before);
  expect(readBytes()).toEqual(bytes);
});

function readBytes(): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

test('A log whose file was moved away is not played into a new file', () => {
  migrate(path);
  const connection = connect(path);
  connection.pragma('user_version = 99');
  const log = readFileSync(`${path}-wal`);
  connection.close();
  rmSync(path);
  writeFileSync(`${path}-wal`, log);
  const before = everything();
  expect(migrate(path)).toEqual({ ok: false, reason: 'only_log', found: 0 });
  expect(everything()).toEqual(before);
  writeFileSync(`${path}-wal`, '');
  expect(migrate(path)).toMatchObject({ ok: true, from: 0 });
});

test('A desk of a newer Sayso is not touched', () => {
  migrate(path);
  const connection = connect(path);
  connection.pragma('user_version = 99');
  connection.close();
  const before = everything();
  expect(migrate(path)).toEqual({ ok: false, reason: 'newer_version', found: 99 });
  expect(everything()).toEqual(before);
});

test('A newer version that only the write-ahead log knows of is seen', () => {
  migrate(path);
  const connection = connect(path);
  connection.pragma('wal_autocheckpoint = 0');
  connection.pragma('user_version = 99');
  // As a crash leaves it: copied while it is open.
  const crashed = join(folder, 'crashed');
  cpSync(join(folder, 'desk'), crashed, { recursive: true });
  connection.close();
  expect(migrate(join(crashed, 'sayso.db'))).toEqual({ ok: false, reason: 'newer_version', found: 99 });
});
