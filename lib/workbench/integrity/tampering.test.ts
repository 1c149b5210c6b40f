import { createHash } from 'node:crypto';
import type Connection from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendOnlyTriggers } from '#db/append-only.ts';
import { backUp } from '#db/back-up.ts';
import { connect, openSnapshot } from '#db/open.ts';
import * as schema from '#db/schema.ts';
import { sealedTables } from '#db/sealed-rows.ts';
import { decidedDesk } from '../decided-desk.ts';
import { bo } from '../example-desk.ts';
import { exportPath } from '../export/export-files.ts';
import { exportClaims } from '../export/mutations.ts';
import { question } from '../view/schema.ts';
import { faultsOfLedger } from './faults-of-ledger.ts';

let desk: Awaited<ReturnType<typeof decidedDesk>>;
let connection: Connection.Database;
beforeAll(async () => {
  desk = await decidedDesk();
  const path = exportPath(desk.db.path, 'list');
  const input = { question: question.parse({}), format: 'csv' as const };
  await exportClaims(desk.db, bo, input, { desk: 'http://desk.example', path, byteOrderMark: false });
  connection = connect(desk.db.path);
  connection.pragma('foreign_keys = OFF');
  for (const { name } of appendOnlyTriggers()) connection.exec(`DROP TRIGGER IF EXISTS ${name}`);
});
afterAll(() => {
  connection.close();
  desk.cleanup();
});

/** Numbers that look random and are the same in every run (mulberry32). */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const faults = () => [...faultsOfLedger(drizzle(connection, { schema }))];

/** Tampers, as somebody with the file in hand could, looks, and puts all back. */
function faultsAfter(tamper: () => void) {
  connection.exec('BEGIN');
  try {
    tamper();
    return faults();
  } finally {
    connection.exec('ROLLBACK');
  }
}

const tables = [...sealedTables, 'exported_claim', 'ledger'];
const kinds = ['change', 'delete', 'swap', 'insert', 'truncate'] as const;

/** Columns that the ledger does not answer for: current state, and the text, which its hash answers for. */
const state: Record<string, string[]> = {
  article: ['text', 'withdrawn'],
  claim: [],
  statement: ['version_id', 'dismissed'],
};
const identity = ['id', 'article_id', 'analysis_id', 'origin', 'by', 'at', 'request_id'];

const rowidsOf = (table: string) =>
  connection.prepare(`SELECT rowid FROM "${table}" ORDER BY rowid`).pluck().all() as number[];
const cellOf = (table: string, column: string, rowid: number) =>
  connection.prepare(`SELECT "${column}" FROM "${table}" WHERE rowid = ?`).pluck().get(rowid);
function columnsOf(table: string): string[] {
  const all = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
  return table === 'claim' ? identity : all.filter((column) => !state[table]?.includes(column));
}

/** Does one such thing to one table; gives where, or null where it would change nothing. */
function tamperWith(
  table: string,
  kind: (typeof kinds)[number],
  pick: (below: number) => number,
): string | null {
  const rowids = rowidsOf(table);
  const rowid = rowids[pick(rowids.length)] ?? 0;
  const columns = columnsOf(table).filter((column) => !['id', 'seq'].includes(column));
  const column = columns[pick(columns.length)] ?? '';
  const set = (value: unknown, at: number, name = column) =>
    connection.prepare(`UPDATE OR IGNORE "${table}" SET "${name}" = ? WHERE rowid = ?`).run(value, at)
      .changes;
  if (kind === 'change') {
    const before = cellOf(table, column, rowid);
    const after = typeof before === 'number' ? before + 1 : `${before ?? ''}!`;
    // A primary key of one column moves the row: that is a deletion and an insertion.
    return set(after, rowid) ? `${table} ${rowid}.${column}: ${before} -> ${after}` : null;
  }
  if (kind === 'delete') {
    connection.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
    return `${table} ${rowid} deleted`;
  }
  if (kind === 'truncate') {
    const kept = pick(rowids.length);
    connection.prepare(`DELETE FROM "${table}" WHERE rowid > ?`).run(rowids[kept - 1] ?? -1);
    return `${table} cut to ${kept}`;
  }
  if (kind === 'insert') {
    const names = columns.map((name) => `"${name}"`).join(', ');
    const again = `INSERT OR IGNORE INTO "${table}" (${names}) SELECT ${names} FROM "${table}" WHERE rowid = ?`;
    return connection.prepare(again).run(rowid).changes ? `${table} ${rowid} again` : null;
  }
  const other = rowids[pick(rowids.length)] ?? 0;
  const [mine, theirs] = [cellOf(table, column, rowid), cellOf(table, column, other)];
  if (mine === theirs || JSON.stringify(mine) === JSON.stringify(theirs)) return null;
  // In three steps, past unique columns.
  if (!set(typeof mine === 'number' ? -1 : 'in between', rowid)) return null;
  return set(mine, other) && set(theirs, rowid) ? `${table}.${column}: ${rowid} <-> ${other}` : null;
}

test('A desk after a working day has a row in every table that the ledger answers for, and no fault', () => {
  expect(tables.filter((table) => rowidsOf(table).length === 0)).toEqual([]);
  expect(faults()).toEqual([]);
});

test('500 random tamperings by raw SQL are 500 found, and the table or line is named', {
  timeout: 180_000,
}, () => {
  const pick = numbersFrom(20_261_122);
  const missed: string[] = [];
  let done = 0;
  while (done < 500) {
    const table = tables[pick(tables.length)] ?? '';
    const kind = kinds[pick(kinds.length)] ?? 'change';
    let what: string | null = null;
    const found = faultsAfter(() => {
      what = tamperWith(table, kind, pick);
    });
    if (what === null) continue;
    done += 1;
    const [first] = found;
    if (!first?.where.includes(table)) missed.push(`${what}: ${first ? first.where : 'not found'}`);
  }
  expect(missed).toEqual([]);
});

/** Inserts the row again with other values. */
function insertAgain(table: string, where: string, values: Record<string, unknown>): void {
  const all = connection.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
  const chosen = all.map((name) => (Object.hasOwn(values, name) ? `@${name}` : `"${name}"`));
  const names = all.map((name) => `"${name}"`);
  const { changes } = connection
    .prepare(`INSERT INTO "${table}" (${names}) SELECT ${chosen} FROM "${table}" WHERE ${where} LIMIT 1`)
    .run(values);
  expect(changes).toBe(1);
}

const nobodysKey = { request_id: null };
/** A power of two: JavaScript reads it back as it is. */
const beyondCounting = 2 ** 60;
const lastExport = `seq = (SELECT max(seq) FROM ledger WHERE act = 'exported')`;

test.each<[what: string, where: string, tamper: () => void]>([
  [
    'A wording numbered below all others',
    'wording -1',
    () => insertAgain('wording', 'true', { id: -1, claim_id: desk.claims.shot, ...nobodysKey }),
  ],
  [
    'A verdict numbered above what JavaScript counts exactly',
    `verdict ${beyondCounting}`,
    () => {
      const newest = `id = (SELECT max(id) FROM verdict WHERE claim_id = ${desk.claims.hall})`;
      const supersedes = connection.prepare(`SELECT id FROM verdict WHERE ${newest}`).pluck().get();
      insertAgain('verdict', newest, { id: beyondCounting, supersedes, ...nobodysKey });
    },
  ],
  [
    'A line before the first of the ledger',
    'ledger -3',
    () => insertAgain('ledger', lastExport, { seq: -3, hash: 'forged' }),
  ],
  [
    'A line in which one name stands twice, so that each reader takes another value',
    'ledger',
    () => {
      const forged = `'{"sha256":"${'ab'.repeat(32)}",' || substr(detail, 2)`;
      connection.exec(`UPDATE ledger SET detail = ${forged} WHERE ${lastExport}`);
    },
  ],
  [
    'A row of an export behind a gap',
    'exported_claim',
    () => insertAgain('exported_claim', 'position = 0', { position: 900 }),
  ],
  [
    'A row of an export before the first',
    'exported_claim',
    () => insertAgain('exported_claim', 'position = 0', { position: -1 }),
  ],
  [
    'The bytes of a page put away for the words of their digest',
    'capture 1',
    () => {
      const sha256 = createHash('sha256').update('<p>').digest('hex');
      connection.prepare('UPDATE capture SET bytes = ?').run(sha256);
    },
  ],
  [
    'A speaker by another name',
    `speaker`,
    () => connection.prepare(`UPDATE speaker SET name = 'Somebody else' WHERE id = ?`).run(desk.airForce),
  ],
])('%s is found', (_, where, tamper) => {
  expect(faultsAfter(tamper)[0]?.where).toContain(where);
});

test('The last line of the ledger taken away with the row it answers for is noticed', () => {
  const found = faultsAfter(() => {
    connection.exec('DELETE FROM ledger WHERE seq = (SELECT max(seq) FROM ledger)');
  });
  expect(found.map(({ kind }) => kind)).toContain('ledger_cut_off');
});

test('A copy of the desk holds as the desk does', () => {
  const copy = `${desk.db.path}.copy`;
  backUp(desk.db.path, copy);
  const opened = openSnapshot(copy);
  expect([...faultsOfLedger(opened.read)]).toEqual([]);
  opened.close();
});
