import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Transaction } from './write-queue.ts';

/**
 * Inserts many rows of the same columns, in order, and gives their rowids. One prepared statement for
 * all of them: building INSERTs of hundreds of rows took half as long again.
 */
export function insertRows<Table extends SQLiteTable>(
  tx: Transaction,
  table: Table,
  rows: readonly InferInsertModel<Table>[],
): number[] {
  const [first] = rows;
  if (first === undefined) return [];
  const columns = Object.entries(getTableColumns(table)).filter(([key]) => key in first);
  const names = columns.map(([, column]) => `"${column.name}"`).join(', ');
  const marks = columns.map(() => '?').join(', ');
  const insert = tx.$client.prepare(`INSERT INTO "${getTableName(table)}" (${names}) VALUES (${marks})`);
  return rows.map((row) => {
    const values = columns.map(([key, column]) => {
      const value = (row as Record<string, unknown>)[key] ?? null;
      return value === null ? null : column.mapToDriverValue(value);
    });
    return Number(insert.run(...values).lastInsertRowid);
  });
}
