/** A copy of the desk that can be put back in its place. */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Connection from 'better-sqlite3';
import { connect } from './open.ts';

/**
 * Copies the desk's file to `target`, from one snapshot, while others go on writing. Sign-ins that
 * are open and one-time links stay out of the copy; people and their hashed passwords are in it.
 * Blocks its thread: to be called from a process or thread of its own. Throws where `target` is
 * there already, where the disk is full, and where the copy is not whole; then there is no `target`.
 */
export function backUp(path: string, target: string): void {
  if (existsSync(target)) throw new Error(`${target} is there already`);
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const growing = `${target}.growing`;
  rmSync(growing, { force: true });
  try {
    const desk = connect(path);
    try {
      // Not the backup API: it starts over at every write of another process and may never end.
      desk.prepare('VACUUM INTO ?').run(growing);
    } finally {
      desk.close();
    }
    leaveSignInsOut(growing);
    chmodSync(growing, 0o600);
    renameSync(growing, target);
  } finally {
    rmSync(growing, { force: true });
  }
}

function leaveSignInsOut(path: string): void {
  const copy = new Connection(path, { fileMustExist: true });
  try {
    copy.pragma('secure_delete = ON');
    copy.exec('DELETE FROM session; DELETE FROM verification; DELETE FROM access_link');
    const found = copy.pragma('integrity_check', { simple: true });
    if (found !== 'ok') throw new Error(`The copy is not whole: ${found}`);
  } finally {
    copy.close();
  }
}
