/** Whether the file itself is sound: pages, references, search tables, and the triggers that keep decisions. */
import type Connection from 'better-sqlite3';
import { appendOnlyTriggers } from './append-only.ts';
import { searchTables } from './search.ts';

export interface FileFault {
  kind: 'damaged_file' | 'broken_reference' | 'search_out_of_step' | 'missing_trigger';
  /** What SQLite says, or what is missing. */
  where: string;
}

/** Reads the whole file; on a large one that takes a while. Needs a connection that may write: FTS5 checks by an INSERT. */
export function* faultsOfFile(connection: Connection.Database): Generator<FileFault> {
  for (const row of connection.pragma('integrity_check') as { integrity_check: string }[])
    if (row.integrity_check !== 'ok') yield { kind: 'damaged_file', where: row.integrity_check };
  for (const row of connection.pragma('foreign_key_check') as {
    table: string;
    rowid: number;
    parent: string;
  }[])
    yield { kind: 'broken_reference', where: `${row.table} ${row.rowid} → ${row.parent}` };
  for (const table of searchTables)
    try {
      // Rank 1 compares the index with the words that it stands for: https://www.sqlite.org/fts5.html#the_integrity_check_command
      connection.exec(`INSERT INTO ${table}(${table}, rank) VALUES ('integrity-check', 1)`);
    } catch (fault) {
      yield {
        kind: 'search_out_of_step',
        where: `${table}: ${fault instanceof Error ? fault.message : fault}`,
      };
    }
  const there = new Set(
    connection.prepare(`SELECT name FROM sqlite_master WHERE type = 'trigger'`).pluck().all() as string[],
  );
  for (const { name } of appendOnlyTriggers())
    if (!there.has(name)) yield { kind: 'missing_trigger', where: name };
}
