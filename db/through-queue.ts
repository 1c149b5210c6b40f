/** The same two verbs for code that only knows how to talk to a database of its own: a sign-in library. */
import type Connection from 'better-sqlite3';
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy';
import type { Database, Reader } from './open.ts';
import * as schema from './schema.ts';

type Method = 'run' | 'all' | 'values' | 'get';

/**
 * A drizzle database without a connection: SELECTs run on the read connection, all else becomes one
 * db.write a statement, so that it neither waits for another connection's lock nor is rolled back
 * with a stranger's work. It has no transactions: `begin` throws.
 */
export function throughQueue(db: Database): SqliteRemoteDatabase<typeof schema> {
  return drizzle(
    async (sql, params, method) => ({
      rows: /^\s*select\b/i.test(sql)
        ? execute(db.read, sql, params, method)
        : await db.write((tx) => execute(tx, sql, params, method)),
    }),
    { schema },
  );
}

function execute(reader: Reader, sql: string, params: unknown[], method: Method): unknown[] {
  if (/^\s*(begin|commit|rollback|savepoint|release)\b/i.test(sql))
    throw new Error('No transactions here: use db.write');
  const statement = connectionOf(reader).prepare(sql);
  if (method === 'run') {
    statement.run(params);
    return [];
  }
  const rows = statement.raw().all(params);
  // The proxy wants the row itself for "get", and no row at all where nothing was found.
  return method === 'get' ? (rows[0] as unknown[]) : rows;
}

/** The connection behind a reader. Throws where there is none. */
export function connectionOf(reader: Reader): Connection.Database {
  if ('$client' in reader) return reader.$client as Connection.Database;
  throw new Error('This drizzle database does not give its connection');
}
