import type Connection from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendOnlyTriggers } from './append-only.ts';
import { fillEveryTable, tablesOf } from './fill-every-table.ts';
import { type FreshDatabase, freshDatabase } from './fresh-database.ts';
import { connect } from './open.ts';
import { appendOnly } from './schema.ts';

/** Tables whose rows may change: identities with their current state, sign-in, settings. */
const changeable = [
  'access_link',
  'account',
  'article',
  'claim',
  'person',
  'session',
  'setting',
  'sign_in_attempt',
  'source',
  'speaker',
  'speaker_alias',
  'statement',
  'verification',
  'two_factor',
  'known_device',
];

let fresh: FreshDatabase;
let connection: Connection.Database;
beforeAll(() => {
  fresh = freshDatabase();
  connection = connect(fresh.db.path);
  fillEveryTable(connection);
});
afterAll(() => {
  connection.close();
  fresh.cleanup();
});

const rows = (table: string) => connection.prepare(`SELECT * FROM "${table}"`).all();

test('Every table either keeps its rows or is known to change', () => {
  const undecided = tablesOf(connection).filter(
    (table) => !changeable.includes(table) && !(appendOnly as readonly string[]).includes(table),
  );
  expect(undecided).toEqual([]);
});

test('Every trigger that keeps rows is in the file', () => {
  const there = connection.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all();
  expect(there).toEqual(expect.arrayContaining(appendOnlyTriggers().map(({ name }) => name)));
});

describe.each(appendOnly)('%s', (table) => {
  const columns = () =>
    (connection.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);

  test('refuses to change a row, column by column', () => {
    for (const column of columns())
      expect(() => connection.exec(`UPDATE "${table}" SET "${column}" = "${column}"`)).toThrow('append-only');
  });

  test('refuses to delete a row', () => {
    expect(() => connection.exec(`DELETE FROM "${table}" WHERE rowid = 1`)).toThrow('append-only');
  });

  test('refuses to put another row in the place of one', () => {
    const before = rows(table);
    expect(() => connection.exec(`INSERT OR REPLACE INTO "${table}" SELECT * FROM "${table}"`)).toThrow(
      'append-only',
    );
    expect(rows(table)).toEqual(before);
  });

  test('refuses to change a row on conflict', () => {
    const [column] = columns();
    const upsert = `INSERT INTO "${table}" SELECT * FROM "${table}" WHERE true ON CONFLICT DO UPDATE SET "${column}" = "${column}"`;
    expect(() => connection.exec(upsert)).toThrow('append-only');
  });
});

test.each(['text', 'text_hash'])('The %s of an article never changes', (column) => {
  expect(() => connection.exec(`UPDATE article SET ${column} = 'other'`)).toThrow('never changes');
});

test('An article is never deleted or put in the place of another', () => {
  expect(() => connection.exec('DELETE FROM article')).toThrow();
  expect(() => connection.exec('INSERT OR REPLACE INTO article SELECT * FROM article')).toThrow();
});

test.each([
  ['verdict', 'claim_id'],
  ['attribution_check', 'claim_id'],
  ['wording', 'claim_id'],
  ['assignment', 'claim_id'],
  ['claim_version', 'claim_id'],
  ['statement_version', 'statement_id'],
])('A second first row of %s for the same %s is a lost update, and refused', (table, owner) => {
  const names = (connection.pragma(`table_info("${table}")`) as { name: string }[])
    .map(({ name }) => name)
    .filter((name) => !['id', 'supersedes', 'undoes', 'request_id'].includes(name))
    .map((name) => `"${name}"`);
  const again = `INSERT INTO "${table}" (${names}) SELECT ${names} FROM "${table}" WHERE id = 1`;
  expect(() => connection.exec(again)).toThrow(`UNIQUE constraint failed: ${table}.${owner}`);
});
