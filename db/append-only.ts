/** Triggers that refuse to change or delete what was decided. Created again after every migration: a table rebuild drops them. */
import type Connection from 'better-sqlite3';
import { appendOnly, columnsThatNeverChange } from './schema.ts';

/** The names of all triggers that must be there after a migration. */
export function appendOnlyTriggers(): { name: string; sql: string }[] {
  const whole = appendOnly.flatMap((table) => [
    trigger(`${table}_no_update`, `BEFORE UPDATE ON ${table}`, `${table} is append-only`),
    trigger(`${table}_no_delete`, `BEFORE DELETE ON ${table}`, `${table} is append-only`),
  ]);
  const columns = Object.entries(columnsThatNeverChange).flatMap(([table, names]) => [
    trigger(
      `${table}_keeps_${names.join('_')}`,
      `BEFORE UPDATE OF ${names.join(', ')} ON ${table}`,
      `${table}.${names[0]} never changes`,
    ),
    trigger(`${table}_no_delete`, `BEFORE DELETE ON ${table}`, `${table} is never deleted`),
  ]);
  return [...whole, ...columns];
}

function trigger(name: string, when: string, message: string) {
  return {
    name,
    sql: `CREATE TRIGGER IF NOT EXISTS ${name} ${when} BEGIN SELECT RAISE(ABORT, '${message}'); END`,
  };
}

/** Creates whichever of them are missing. */
export function createAppendOnlyTriggers(connection: Connection.Database): void {
  for (const { sql } of appendOnlyTriggers()) connection.exec(sql);
}
