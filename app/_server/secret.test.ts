import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { secretOf } from './secret.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-secret-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('The secret is made once, readable by its owner alone, and nothing else is left', () => {
  const secret = secretOf(folder);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(secretOf(folder)).toBe(secret);
  expect(readdirSync(folder)).toEqual(['secret']);
  expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600);
});

test('Another folder has another secret', () => {
  const other = mkdtempSync(join(tmpdir(), 'sayso-secret-'));
  expect(secretOf(other)).not.toBe(secretOf(folder));
  rmSync(other, { recursive: true });
});

test('A secret that somebody else has just written is taken, not replaced', () => {
  writeFileSync(join(folder, 'secret'), 'theirs\n');
  expect(secretOf(folder)).toBe('theirs');
});
