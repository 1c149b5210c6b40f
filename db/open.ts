/** Opens the desk's file: a read connection, and a write connection behind its queue. */
import Connection from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import { prepareOnce } from './prepare-once.ts';
import * as schema from './schema.ts';
import { createWriteQueue, type Transaction, type Watch, type Write } from './write-queue.ts';

export type { Transaction };
/** Either side of the database: what a read function accepts, so that it also runs inside a write. */
export type Reader = BetterSQLite3Database<typeof schema>;

export interface Database {
  /** Queries on a connection that cannot write; each sees a WAL snapshot. */
  read: Reader;
  /** The only way to write: see write-queue.ts. */
  write: Write;
  /** For writes that a library asks for: see write-queue.ts. */
  watched: Watch;
  /** Where the file lies. */
  path: string;
  close(): void;
}

/**
 * Opens an existing, migrated file (see migrate.ts). Throws when it is not there or not a database.
 */
export function openDatabase(path: string): Database {
  const writing = connect(path);
  const reading = connect(path);
  reading.pragma('query_only = ON');
  return {
    read: drizzle(reading, { schema }),
    ...createWriteQueue(writing),
    path,
    close() {
      reading.close();
      writing.close();
    },
  };
}

/** What a long read sees from its first query on, whatever is written meanwhile. */
export interface Snapshot {
  read: Reader;
  close(): void;
}

/** Opens a connection of its own for one long read. Throws when the file is not there. */
export function openSnapshot(path: string): Snapshot {
  const connection = prepareOnce(connect(path));
  connection.pragma('query_only = ON');
  // In KiB below zero: each page is read about once, and a sort may spill. The driver's own is 16 MB.
  connection.pragma('cache_size = -2000');
  connection.exec('BEGIN');
  return { read: drizzle(connection, { schema }), close: () => connection.close() };
}

/** One connection with the pragmas that every connection needs. Never creates the file. */
export function connect(path: string, options: { create?: boolean } = {}): Connection.Database {
  // Opening may have to wait while another process recovers the log or ends; queries never wait.
  const connection = new Connection(path, { fileMustExist: !options.create, timeout: 5_000 });
  connection.pragma('journal_mode = WAL');
  // WAL's own default, NORMAL, can lose acknowledged commits when the power goes.
  connection.pragma('synchronous = FULL');
  connection.pragma('foreign_keys = ON');
  // Without it INSERT OR REPLACE deletes rows past the triggers that forbid it.
  connection.pragma('recursive_triggers = ON');
  connection.pragma('trusted_schema = OFF');
  connection.pragma('cell_size_check = ON');
  connection.pragma('secure_delete = ON');
  connection.pragma('busy_timeout = 0');
  return connection;
}
