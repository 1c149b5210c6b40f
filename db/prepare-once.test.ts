import Connection from 'better-sqlite3';
import { expect, test } from 'vitest';
import { prepareOnce } from './prepare-once.ts';

const words = 'SELECT value AS n FROM json_each(?)';

function opened() {
  const connection = prepareOnce(new Connection(':memory:'));
  connection.exec('CREATE TABLE line (n INTEGER)');
  return connection;
}

test('The same words are compiled once', () => {
  const connection = opened();
  expect(connection.prepare(words)).toBe(connection.prepare(words));
  expect(connection.prepare(words)).not.toBe(connection.prepare(`${words} LIMIT 1`));
});

test('A statement that was asked for bare values gives rows to who asks next', () => {
  const connection = opened();
  expect(connection.prepare(words).pluck().all('[1,2]')).toEqual([1, 2]);
  expect(connection.prepare(words).raw().all('[1,2]')).toEqual([[1], [2]]);
  expect(connection.prepare(words).all('[1,2]')).toEqual([{ n: 1 }, { n: 2 }]);
});

test('A statement that gives no rows runs as often as it is asked', () => {
  const connection = opened();
  for (const n of [1, 2]) connection.prepare('INSERT INTO line VALUES (?)').run(n);
  expect(connection.prepare('SELECT n FROM line ORDER BY n').pluck().all()).toEqual([1, 2]);
});

test('What was asked for longest ago makes room', () => {
  const connection = opened();
  const first = connection.prepare(words);
  const second = connection.prepare('SELECT 1');
  connection.prepare(words);
  for (let limit = 0; limit < 99; limit++) connection.prepare(`${words} LIMIT ${limit}`);
  expect(connection.prepare(words)).toBe(first);
  expect(connection.prepare('SELECT 1')).not.toBe(second);
});
