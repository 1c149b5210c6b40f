/** Says what lies at a path without opening it as a database: looking must not touch a stranger's file. */
import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import Connection from 'better-sqlite3';

/** Marks the file as Sayso's: "SYSO" in ASCII, SQLite's application_id. */
export const applicationId = 0x5359534f;

/**
 * `version` counts the migrations that the file has been through. "only_log": the file was moved away from
 * its write-ahead log, which holds commits of it, and which SQLite would play into any new file of that name.
 */
export type FileFinding =
  | { kind: 'absent' }
  | { kind: 'only_log' }
  | { kind: 'not_sayso' }
  | { kind: 'sayso'; version: number };

/** https://www.sqlite.org/fileformat.html#the_database_header */
const header = { bytes: 100, magic: 'SQLite format 3\0', userVersion: 60, applicationId: 68 };

/** Reads the header of the file at `path`. Throws where the file cannot be read. */
export function lookAtFile(path: string): FileFinding {
  // Not existsSync: what this account may not look at would be absent too.
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { kind: hasLog(path) ? 'only_log' : 'absent' };
  if (!found.isFile()) return { kind: 'not_sayso' };
  const start = Buffer.alloc(header.bytes);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, start, 0, header.bytes, 0) < header.bytes) return { kind: 'not_sayso' };
  } finally {
    closeSync(file);
  }
  const isSayso =
    start.toString('latin1', 0, header.magic.length) === header.magic &&
    start.readInt32BE(header.applicationId) === applicationId;
  if (!isSayso) return { kind: 'not_sayso' };
  return { kind: 'sayso', version: versionInLog(path) ?? start.readInt32BE(header.userVersion) };
}

function hasLog(path: string): boolean {
  return (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

/** After a crash the newest version number can stand in the write-ahead log alone. */
function versionInLog(path: string): number | null {
  if (!existsSync(`${path}-wal`)) return null;
  const connection = new Connection(path, { readonly: true, fileMustExist: true });
  try {
    return Number(connection.pragma('user_version', { simple: true }));
  } catch (fault) {
    if (isDamage(fault)) return null;
    throw fault;
  } finally {
    connection.close();
  }
}

/**
 * Whether SQLite can read every page of the file. Opens it for reading alone, so that nothing is written to
 * a file that is not sound. Reads all of it: about a second for each gigabyte.
 */
export function isSound(path: string): boolean {
  const connection = new Connection(path, { readonly: true, fileMustExist: true });
  try {
    return connection.pragma('quick_check(1)', { simple: true }) === 'ok';
  } catch (fault) {
    if (isDamage(fault)) return false;
    throw fault;
  } finally {
    connection.close();
  }
}

/** Whether SQLite says that the file is damaged, itself or as the cause of what was thrown. */
export function isDamage(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = 'code' in fault ? String(fault.code) : '';
  return /^SQLITE_(CORRUPT|NOTADB)/.test(code) || isDamage(fault.cause);
}
