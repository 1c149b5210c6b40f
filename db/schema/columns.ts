/** Columns that most tables have. */
import { integer, text } from 'drizzle-orm/sqlite-core';

export const id = () => integer('id').primaryKey({ autoIncrement: true });
/** UTC, ISO 8601, written by the workbench. */
export const at = () => text('at').notNull();
