/** The rows of those who act here without an account: what they do needs somebody to belong to. */
import type Connection from 'better-sqlite3';
import { namedPersons } from '../lib/vocabulary.ts';

/** Adds whichever of them are missing. Their addresses lead nowhere: none of them can sign in. */
export function insertNamedPersons(connection: Connection.Database): void {
  const insert = connection.prepare(
    `INSERT INTO person (id, name, email, role, created_at, updated_at)
     VALUES (@id, @name, @id || '@people.invalid', @role, @now, @now) ON CONFLICT DO NOTHING`,
  );
  for (const person of namedPersons) insert.run({ ...person, now: Date.now() });
}
