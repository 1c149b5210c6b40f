/** Statements that a long read runs again and again. */
import type Connection from 'better-sqlite3';

/** More than one read asks; the oldest makes room. */
const most = 100;

/**
 * From now on the connection compiles the same words once. What a compiled statement holds lies
 * outside the collector's sight: a hundred thousand rows, read two hundred at a time, left 18 MB of them.
 */
export function prepareOnce(connection: Connection.Database): Connection.Database {
  const compile = connection.prepare.bind(connection);
  const compiled = new Map<string, Connection.Statement>();
  const prepare = (words: string) => {
    const statement = compiled.get(words) ?? compile(words);
    compiled.delete(words);
    compiled.set(words, statement);
    const [oldest] = compiled.keys();
    if (compiled.size > most && oldest !== undefined) compiled.delete(oldest);
    return statement.reader ? asNew(statement) : statement;
  };
  return Object.assign(connection, { prepare });
}

/** Whoever ran it before may have asked for other shapes of rows. */
function asNew(statement: Connection.Statement): Connection.Statement {
  return statement.raw(false).pluck(false).expand(false);
}
