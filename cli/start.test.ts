import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Connection from 'better-sqlite3';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '#db/migrate.ts';

const place = mkdtempSync(join(tmpdir(), 'sayso-start-'));
afterAll(() => rmSync(place, { recursive: true }));

interface End {
  status: number | null;
  printed: string;
  complained: string;
}

/** `npm start` as its script runs it, in circumstances where it must end by itself. */
async function start(env: Record<string, string>): Promise<End> {
  const child = spawn(process.execPath, ['cli/start.js'], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [printed, complained] = ['', ''];
  child.stdout.on('data', (part) => (printed += part));
  child.stderr.on('data', (part) => (complained += part));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, printed, complained };
}

/** One line that names what is wrong. */
function expectRefusal({ status, printed, complained }: End, ...words: string[]): void {
  expect({ status, printed, lines: complained.split('\n').length }).toEqual({
    status: 1,
    printed: '',
    lines: 2,
  });
  for (const word of words) expect(complained).toContain(word);
}

test('A setting that makes no sense is refused with its name and value', async () => {
  const data = join(place, 'never-made');
  expectRefusal(await start({ PORT: 'abc', SAYSO_DATA: data }), 'PORT=abc');
  expect(readdirSync(place)).not.toContain('never-made');
});

test('A port in use is refused before anything is touched', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const port = String((other.address() as AddressInfo).port);
  try {
    expectRefusal(await start({ PORT: port, SAYSO_DATA: join(place, 'unmade') }), port, 'in use');
    expect(readdirSync(place)).not.toContain('unmade');
  } finally {
    other.close();
  }
});

test('An address of another machine is refused', async () => {
  expectRefusal(
    await start({ PORT: '0', HOST: '203.0.113.7', SAYSO_DATA: join(place, 'unmade') }),
    '203.0.113.7',
  );
});

test.each(['/dev/null/below', '/dev/null'])('A data folder that cannot be, %s, is refused', async (path) => {
  expectRefusal(await start({ PORT: '0', SAYSO_DATA: path }), path, 'SAYSO_DATA');
});

describe('A file in the place of the database', () => {
  const data = join(place, 'data');
  const database = join(data, 'sayso.db');
  beforeEach(() => {
    rmSync(data, { recursive: true, force: true });
    mkdirSync(data);
  });

  async function expectUntouched(...words: string[]): Promise<void> {
    const state = () => [
      // Looking through a file leaves SQLite's empty log beside it.
      readdirSync(data).filter((name) => !/-(wal|shm)$/.test(name)),
      readFileSync(database),
      statSync(database).mtimeMs,
    ];
    const before = state();
    expectRefusal(await start({ PORT: '0', SAYSO_DATA: data }), database, ...words);
    expect(state()).toEqual(before);
  }

  test('that is no database is left alone', async () => {
    writeFileSync(database, 'A letter to the editor. '.repeat(100));
    await expectUntouched('no Sayso database');
  });

  test('that is empty is left alone', async () => {
    writeFileSync(database, '');
    await expectUntouched('no Sayso database');
  });

  test('that is another program’s database is left alone', async () => {
    const connection = new Connection(database);
    connection.exec('CREATE TABLE recipe (id INTEGER)');
    connection.close();
    await expectUntouched('no Sayso database');
  });

  test('that a newer Sayso wrote is left alone', async () => {
    migrate(database);
    const connection = new Connection(database);
    connection.pragma('user_version = 999');
    connection.close();
    await expectUntouched('newer', '999');
  });

  test('that was moved away leaves a log that is left alone', async () => {
    writeFileSync(`${database}-wal`, 'A log of something. '.repeat(100));
    expectRefusal(await start({ PORT: '0', SAYSO_DATA: data }), `${database}-wal`, 'move it');
    expect(readdirSync(data)).toEqual(['sayso.db-wal']);
  });

  test('that is damaged is left alone', async () => {
    migrate(database);
    const bytes = readFileSync(database);
    bytes.fill(0xa5, 4096 * 3, 4096 * 40);
    writeFileSync(database, bytes);
    await expectUntouched('damaged', 'backups');
  });

  test('that was cut in half is left alone', async () => {
    migrate(database);
    writeFileSync(database, readFileSync(database).subarray(0, 100_000));
    await expectUntouched('damaged');
  });
});
