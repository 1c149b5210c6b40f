/** The key that signs session cookies: made on first use, kept beside the data it protects. */
import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * 32 random bytes, base64url, from `<folder>/secret` (mode 0600). Two processes that start at once
 * get the same one: it is written whole under another name, and only the first link holds.
 */
export function secretOf(folder: string): string {
  const path = join(folder, 'secret');
  const found = read(path);
  if (found) return found;
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  try {
    linkSync(draft, path);
  } catch (fault) {
    if (!hasCode(fault, 'EEXIST')) throw fault;
  } finally {
    rmSync(draft);
  }
  const made = read(path);
  if (!made) throw new Error('The secret file is empty');
  return made;
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8').trim() || null;
  } catch (fault) {
    if (hasCode(fault, 'ENOENT')) return null;
    throw fault;
  }
}

function hasCode(fault: unknown, code: string): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === code;
}
