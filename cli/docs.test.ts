/** The documents name commands, settings, keys and files: none that is not there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Shortcut, shortcuts } from '../app/_ui/shortcuts.ts';

const root = join(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const readme = read('README.md');
const contributing = read('CONTRIBUTING.md');

/** Every part of `text` that the first group of `pattern` takes, once. */
function mentioned(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))];
}

describe.each([
  ['README.md', readme],
  ['CONTRIBUTING.md', contributing],
])('%s', (_, text) => {
  const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

  test('names npm scripts that exist', () => {
    const named = [
      ...mentioned(text, /\bnpm run (?:-s )?([\w-]+)/g),
      ...mentioned(text, /\bnpm (start|test)\b/g),
    ];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((script) => !scripts.includes(script))).toEqual([]);
  });

  test('links documents that exist', () => {
    const linked = mentioned(text, /(?<!!)\[[^\]]+\]\((?!https?:)([^)#]+)\)/g);
    expect(linked.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('CONTRIBUTING.md names files and folders that exist', () => {
  const everywhere = ['app', 'cli', 'db', 'lib', 'seeds'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => basename(path)),
  );
  const named = mentioned(contributing, /`((?:[\w.-]+\/)+[\w.-]*|\.?[\w.-]+\.(?:ts|js|json|md))`/g);
  expect(named.length).toBeGreaterThan(20);
  const missing = named.filter((path) =>
    path.includes('/') || path.startsWith('.') ? !existsSync(join(root, path)) : !everywhere.includes(path),
  );
  expect(missing).toEqual([]);
});

test('README.md lists every setting, and no other', () => {
  const known = mentioned(read('cli/settings.ts'), /\n {2}([A-Z_]+): z/g);
  expect(known).toContain('SAYSO_DATA');
  expect(mentioned(readme, /^\| `([A-Z_]+)` \|/gm).sort()).toEqual(known.sort());
});

test('README.md lists every key, and no other', () => {
  const keys = readme.slice(readme.indexOf('## Keys'), readme.indexOf('## Troubles'));
  const rows = mentioned(keys, /^\| ((?:`[^`]+` ?)+)\|/gm);
  const listed = rows.flatMap((cell) => mentioned(cell, /`([^`]+)`/g));
  const known = Object.values<Shortcut>(shortcuts).map(keyName);
  expect([...new Set(listed)].sort()).toEqual([...new Set(known)].sort());
});

function keyName({ shift, character, print }: Shortcut): string {
  return shift && !character ? `Shift+${print}` : print;
}
