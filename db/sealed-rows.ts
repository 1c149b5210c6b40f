/**
 * The rows that the ledger answers for: which of them a connection wrote since the last line, and
 * what they say. A rowid stands for a row: tables without an id of their own have an index, so that
 * neither VACUUM nor VACUUM INTO renumbers them.
 */
import type Connection from 'better-sqlite3';
import { sql } from 'drizzle-orm';
import type { Reader } from './open.ts';
import { appendOnly } from './schema.ts';
import { connectionOf } from './through-queue.ts';

export type SealedRow = Record<string, string | number | Uint8Array | null>;
/** First and last rowid of rows that follow each other. */
export type RowRange = [from: number, to: number];

/** What never changes of rows whose other columns are current state; an article's text is in its hash. */
const columnsOfIdentities: Record<string, readonly string[]> = {
  article:
    'id title publisher byline published_at address retells text_hash hints borders supersedes by at'.split(
      ' ',
    ),
  claim: 'id article_id analysis_id origin by at request_id'.split(' '),
  statement: 'id article_id analysis_id origin by at request_id'.split(' '),
};

/** Exported claims are answered for by the line of their export, the ledger by its own chain. */
const answeredForElsewhere: readonly string[] = ['exported_claim', 'ledger'];

/** Every table whose rows a ledger line covers. */
export const sealedTables: readonly string[] = [
  ...appendOnly.filter((table) => !answeredForElsewhere.includes(table)),
  ...Object.keys(columnsOfIdentities),
  'source',
  'speaker',
].sort();

/** From now on the connection remembers which rows it writes into sealed tables. */
export function rememberWrittenRows(connection: Connection.Database): void {
  // Each write transaction fills it a little; a file would be made on the disk for that.
  connection.pragma('temp_store = MEMORY');
  connection.exec('CREATE TEMP TABLE IF NOT EXISTS written_row (name TEXT NOT NULL, row INTEGER NOT NULL)');
  for (const table of sealedTables)
    connection.exec(
      `CREATE TEMP TRIGGER IF NOT EXISTS remember_${table} AFTER INSERT ON main."${table}"
       BEGIN INSERT INTO written_row VALUES ('${table}', new.rowid); END`,
    );
}

/** Gives the rows written on this connection since it was asked last, table by table, and forgets them. */
export function takeWrittenRows(connection: Connection.Database): Map<string, RowRange[]> {
  const rows = connection
    .prepare<[], { name: string; row: number }>('SELECT name, row FROM temp.written_row ORDER BY name, row')
    .all();
  if (rows.length > 0) connection.exec('DELETE FROM temp.written_row');
  const tables = Map.groupBy(rows, ({ name }) => name);
  return new Map([...tables].map(([name, of]) => [name, rangesOf(of.map(({ row }) => row))]));
}

/** All rows that a sealed table has, as one range; null: none. */
export function wholeTable(reader: Reader, table: string): RowRange | null {
  const found = reader.get<{ first: number | null; last: number | null }>(
    sql`SELECT min(rowid) AS first, max(rowid) AS last FROM ${sql.identifier(table)}`,
  );
  return found.first === null || found.last === null ? null : [found.first, found.last];
}

/** What rows of a sealed table say, by rowid, without those that are missing. Nothing may be written while it is read. */
export function* sealedRows(
  reader: Reader,
  table: string,
  [from, to]: RowRange,
): Generator<{ rowid: number; row: SealedRow }> {
  for (const { rowid, ...row } of rowsOf(connectionOf(reader), table).iterate(from, to)) yield { rowid, row };
}

type RowsOfRange = Connection.Statement<[number, number], SealedRow & { rowid: number }>;
const prepared = new WeakMap<Connection.Database, Map<string, RowsOfRange>>();

/** Prepared once for a connection: a check asks it for every line of the ledger. */
function rowsOf(connection: Connection.Database, table: string): RowsOfRange {
  const known = prepared.get(connection) ?? new Map<string, RowsOfRange>();
  prepared.set(connection, known);
  const wanted = columnsOfIdentities[table]?.map((name) => `"${name}"`).join(', ') ?? '*';
  const rows =
    known.get(table) ??
    connection.prepare(
      `SELECT rowid AS rowid, ${wanted} FROM "${table}" WHERE rowid BETWEEN ? AND ? ORDER BY rowid`,
    );
  known.set(table, rows);
  return rows;
}

/** The rowids of a sealed table that lie in none of the ranges; `covered` in order. */
export function* rowsOutside(reader: Reader, table: string, covered: readonly RowRange[]): Generator<number> {
  let last: number | null = null;
  for (const [from, to] of covered) {
    if (last === null || from > last + 1) yield* rowsBetween(reader, table, last, from);
    last = Math.max(last ?? to, to);
  }
  yield* rowsBetween(reader, table, last, null);
}

/** Ends left out; null: there is none. A rowid may be below 0, and above what JavaScript counts exactly. */
function* rowsBetween(
  reader: Reader,
  table: string,
  after: number | null,
  before: number | null,
): Generator<number> {
  const bounds = [
    ...(after === null ? [] : [sql`rowid > ${after}`]),
    ...(before === null ? [] : [sql`rowid < ${before}`]),
  ];
  const where = bounds.length === 0 ? sql`` : sql` WHERE ${sql.join(bounds, sql` AND `)}`;
  for (const { rowid } of reader.all<{ rowid: number }>(
    sql`SELECT rowid AS rowid FROM ${sql.identifier(table)}${where}`,
  ))
    yield rowid;
}

/** The highest number that a table with AUTOINCREMENT ever gave; 0: none. */
export function highestEver(reader: Reader, table: string): number {
  const found = reader.all<{ seq: number }>(sql`SELECT seq FROM sqlite_sequence WHERE name = ${table}`);
  return found[0]?.seq ?? 0;
}

function rangesOf(rows: number[]): RowRange[] {
  const ranges: RowRange[] = [];
  for (const row of rows) {
    const last = ranges.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  return ranges;
}
