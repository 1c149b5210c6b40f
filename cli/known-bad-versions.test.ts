import Connection from 'better-sqlite3';
import { satisfies, validRange } from 'semver';
import { expect, test } from 'vitest';
import { badPackages, knownBadVersions } from './known-bad-versions.ts';
import { lockedPackages, packagesOfLock } from './locked-packages.ts';

const lockOf = (packages: Record<string, object>) => packagesOfLock(JSON.stringify({ packages }));

test('No package that Sayso installs is known to be bad', () => {
  const installed = lockedPackages();
  expect(installed.length).toBeGreaterThan(300);
  expect(badPackages(installed)).toEqual([]);
});

test.each([
  ['next', '16.3.2'],
  ['next', '16.3.3-canary.1'],
  ['undici', '8.8.0'],
  ['xlsx', '0.18.5'],
  ['debug', '4.4.2'],
])('%s %s is named, wherever it lies', (name, version) => {
  const nested = lockOf({ '': {}, [`node_modules/other/node_modules/${name}`]: { version } });
  expect(badPackages(nested)).toMatchObject([{ name, version }]);
});

test.each([
  ['next', '16.4.5'],
  ['undici', '7.29.0'],
  ['debug', '4.4.3'],
])('%s %s is not', (name, version) => {
  expect(badPackages(lockOf({ [`node_modules/${name}`]: { version } }))).toEqual([]);
});

test('Every range can be read', () => {
  expect(knownBadVersions.filter(({ versions }) => validRange(versions) === null)).toEqual([]);
});

test('SQLite is one that does not lose commits when its log starts again', () => {
  const connection = new Connection(':memory:');
  const version = String(connection.prepare('SELECT sqlite_version()').pluck().get());
  connection.close();
  expect(satisfies(version, '>=3.51.3')).toBe(true);
});
