/**
 * The only way to write: one write connection and one queue a process.
 *
 * BEGIN IMMEDIATE with `timeout: 0` and awaited retries, because a waiting busy_timeout stops the
 * whole server. A `setImmediate` that fires before COMMIT means that the work awaited something
 * other than its transaction: strangers' statements could have slipped in, so it rolls back.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type Connection from 'better-sqlite3';
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3';
import * as schema from './schema.ts';
import { rememberWrittenRows } from './sealed-rows.ts';

export type Transaction = BetterSQLite3Database<typeof schema> & { $client: Connection.Database };
export type Write = <T>(work: (tx: Transaction) => Promise<T> | T) => Promise<T>;
/**
 * Runs `work`. Each write that it asks for is watched: `watch` is called when its transaction begins,
 * and what that gives at its end, in the same transaction. What either throws rolls the write back.
 */
export type Watch = <T>(watch: (tx: Transaction) => () => void, work: () => Promise<T>) => Promise<T>;

/** How long a write waits for another process's lock before it gives up, in milliseconds. */
const patience = 5_000;
/**
 * The longest that a write sleeps before it asks for the lock again, in milliseconds. Asking costs some
 * microseconds; who sleeps longer than an export rests between its writes is overtaken by it each time.
 */
const longestPause = 4;

/** Thrown when another process holds the write lock for longer than the patience of the queue. */
export class DatabaseBusy extends Error {
  override name = 'DatabaseBusy';
}

const inside = new AsyncLocalStorage<true>();

/**
 * Takes the process's write connection; gives `write(work)`, which runs one work at a time in a
 * transaction and answers with what it returned once that is on the disk, and `watched`, for work
 * whose writes are another's to ask for.
 * `write` throws what the work threw (after ROLLBACK), DatabaseBusy, or an Error for a nested write and for
 * a work that awaited anything but its transaction.
 */
export function createWriteQueue(connection: Connection.Database): { write: Write; watched: Watch } {
  rememberWrittenRows(connection);
  const tx = drizzle(connection, { schema });
  // Here and not beside the queue: a production build has this module twice, and one desk.
  const watching = new AsyncLocalStorage<Parameters<Watch>[0]>();
  let last: Promise<unknown> = Promise.resolve();

  const write: Write = (work) => {
    if (inside.getStore())
      return Promise.reject(new Error('A write inside a write: use the transaction that is open'));
    const watch = watching.getStore();
    const watchedWork: typeof work = async (within) => {
      const atEnd = watch?.(within);
      const result = await work(within);
      atEnd?.();
      return result;
    };
    const turn = last.then(() =>
      inside.run(true, () => transact(connection, tx, watch ? watchedWork : work)),
    );
    last = turn.catch(() => undefined);
    return turn;
  };
  return { write, watched: (watch, work) => watching.run(watch, work) };
}

async function transact<T>(
  connection: Connection.Database,
  tx: Transaction,
  work: (tx: Transaction) => Promise<T> | T,
) {
  await begin(connection);
  let overdue = false;
  const guard = setImmediate(() => {
    overdue = true;
    if (connection.inTransaction) connection.exec('ROLLBACK');
    // What the work writes after this would be saved by itself, without what came before.
    connection.pragma('query_only = ON');
  });
  try {
    const result = await work(tx);
    if (overdue) throw new Error('The work went on after its transaction was over');
    connection.exec('COMMIT');
    return result;
  } catch (fault) {
    if (connection.inTransaction) connection.exec('ROLLBACK');
    if (!overdue) throw fault;
    throw new Error('A write awaited something other than its transaction and was rolled back', {
      cause: fault,
    });
  } finally {
    clearImmediate(guard);
    if (overdue) connection.pragma('query_only = OFF');
  }
}

async function begin(connection: Connection.Database): Promise<void> {
  const until = Date.now() + patience;
  for (let pause = 1; ; pause = Math.min(pause * 2, longestPause)) {
    try {
      connection.exec('BEGIN IMMEDIATE');
      return;
    } catch (fault) {
      if (!isBusy(fault)) throw fault;
      if (Date.now() > until)
        throw new DatabaseBusy('Another process is writing to the database', { cause: fault });
      await sleep(pause);
    }
  }
}

function isBusy(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('SQLITE_BUSY');
}
