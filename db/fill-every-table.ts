/** For tests: two rows in every table of a file, whatever its schema, with every column that can have a value. */
import type Connection from 'better-sqlite3';

interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}
interface ForeignKey {
  table: string;
  from: string;
}

const rowsEach = [1, 2] as const;

/** Names of the tables that hold what people and the engine wrote: no search index, nothing of SQLite's own. */
export function tablesOf(connection: Connection.Database): string[] {
  const names = connection
    .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`)
    .pluck()
    .all() as string[];
  return names.filter((name) => !/^sqlite_|_search(_|$)|^__drizzle/.test(name));
}

/** How many rows each of them has. */
export function countsOf(connection: Connection.Database): Record<string, number> {
  const count = (table: string) =>
    Number(connection.prepare(`SELECT count(*) FROM "${table}"`).pluck().get());
  return Object.fromEntries(tablesOf(connection).map((table) => [table, count(table)]));
}

/** Throws where the rows do not fit together. */
export function fillEveryTable(connection: Connection.Database): void {
  connection.pragma('foreign_keys = OFF');
  for (const table of tablesOf(connection)) for (const k of rowsEach) insertRow(connection, table, k);
  connection.pragma('foreign_keys = ON');
  const broken = connection.pragma('foreign_key_check') as unknown[];
  if (broken.length > 0) throw new Error(`Rows that point nowhere: ${JSON.stringify(broken)}`);
}

function insertRow(connection: Connection.Database, table: string, k: 1 | 2): void {
  const columns = connection.pragma(`table_info("${table}")`) as Column[];
  const keys = connection.pragma(`foreign_key_list("${table}")`) as ForeignKey[];
  const row = new Map(columns.map((column) => [column.name, valueFor(connection, table, column, keys, k)]));
  const insert = () => {
    const names = [...row.keys()].map((name) => `"${name}"`).join(', ');
    const marks = [...row.keys()].map(() => '?').join(', ');
    connection.prepare(`INSERT INTO "${table}" (${names}) VALUES (${marks})`).run(...row.values());
  };
  // Where a CHECK allows only one of two references, the other is left out.
  const dispensable = columns.filter((column) => !column.notnull && isKey(keys, column.name));
  while (!isAccepted(insert)) {
    const next = dispensable.shift();
    if (!next) throw new Error(`No row fits into ${table}`);
    row.set(next.name, null);
  }
}

function isAccepted(insert: () => void): boolean {
  try {
    insert();
    return true;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'SQLITE_CONSTRAINT_CHECK') return false;
    throw fault;
  }
}

const isKey = (keys: ForeignKey[], column: string) => keys.some((key) => key.from === column);

function valueFor(
  connection: Connection.Database,
  table: string,
  column: Column,
  keys: ForeignKey[],
  k: 1 | 2,
): unknown {
  const key = keys.find(({ from }) => from === column.name);
  // The second row comes after the first; the first has nothing before it.
  if (key?.table === table) return k === 1 ? null : 1;
  if (key) return keyOf(connection, key.table, k);
  if (column.pk && column.type === 'TEXT') return `${table}-${k}`;
  if (column.name === 'end') return 10 + k;
  if (/INT|REAL/i.test(column.type)) return k;
  return column.type === 'BLOB' ? Buffer.from([k]) : `${table}.${column.name}.${k}`;
}

function keyOf(connection: Connection.Database, table: string, k: 1 | 2): unknown {
  const columns = connection.pragma(`table_info("${table}")`) as Column[];
  return columns.find((column) => column.pk)?.type === 'TEXT' ? `${table}-${k}` : k;
}
