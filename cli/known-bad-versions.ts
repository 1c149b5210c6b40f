/** Versions of packages that Sayso must not run on: with a published hole, made by a thief, or broken here. */
import { satisfies } from 'semver';
import type { LockedPackage } from './locked-packages.ts';

export interface KnownBad {
  name: string;
  /** A range of npm's semver. */
  versions: string;
  /** The advisory, or what happens. */
  because: string;
}

/** Whoever learns of another adds a row. */
export const knownBadVersions: readonly KnownBad[] = [
  { name: 'next', versions: '<16.3.3', because: 'GHSA-2xp9-vwfh-vxw4: runs code from a picture' },
  { name: 'sharp', versions: '<0.35.0', because: 'CVE-2026-33327, -33328, -35590, -35591 in its libvips' },
  { name: 'drizzle-orm', versions: '<0.45.2', because: 'CVE-2026-39356: names that leave their quotes' },
  {
    name: 'better-auth',
    versions: '<1.4.9',
    because: 'GHSA-xg6x-h9c9-2m83: cached sessions pass the second factor',
  },
  { name: '@better-auth/api-key', versions: '*', because: 'CVE-2025-61928: anybody could make keys' },
  { name: 'better-sqlite3', versions: '<13', because: 'SQLite before 3.51.3 can lose commits of a WAL' },
  {
    name: 'liquidjs',
    versions: '<10.27.2',
    because: 'CVE-2026-45618, -55575, -69222: a template runs code or eats memory',
  },
  {
    name: 'mammoth',
    versions: '>=0.3.25 <1.11.0',
    because: 'CVE-2025-11849: a document reads files of the server',
  },
  {
    name: 'undici',
    versions: '<6.27.0 || >=7 <7.29.0 || >=8 <8.9.0',
    because: 'CVE-2026-6733, CVE-2026-13697',
  },
  { name: 'fflate', versions: '<0.8.3', because: 'CVE-2026-45820: a ZIP that never ends' },
  { name: 'nanoid', versions: '<3.3.18', because: 'GHSA-2v37-7h3g-55p8: an endless loop' },
  { name: 'esbuild', versions: '<0.25.0', because: 'GHSA-67mh-4wv8-2f99: its server answers any site' },
  { name: 'linkedom', versions: '0.18.15', because: 'needs a package that is not in the registry' },
  { name: 'xlsx', versions: '*', because: 'CVE-2023-30533, and the registry has no newer one' },
  { name: 'exceljs', versions: '*', because: 'no longer kept up; holds whole sheets in memory' },
  // Published by whoever had stolen the maintainer's key, September 2025.
  { name: 'debug', versions: '4.4.2', because: 'stolen release' },
  { name: 'chalk', versions: '5.6.1', because: 'stolen release' },
  { name: 'ansi-styles', versions: '6.2.2', because: 'stolen release' },
  { name: 'ansi-regex', versions: '6.2.1', because: 'stolen release' },
  { name: 'strip-ansi', versions: '7.1.1', because: 'stolen release' },
  { name: 'wrap-ansi', versions: '9.0.1', because: 'stolen release' },
  { name: 'supports-color', versions: '10.2.1', because: 'stolen release' },
  { name: 'color-convert', versions: '3.1.1', because: 'stolen release' },
  { name: 'color-name', versions: '2.0.1', because: 'stolen release' },
  { name: 'is-arrayish', versions: '0.3.3', because: 'stolen release' },
  { name: 'error-ex', versions: '1.3.3', because: 'stolen release' },
  { name: '@ctrl/tinycolor', versions: '4.1.1 || 4.1.2', because: 'stolen release' },
];

/** Where one lies that does no harm there, and why. */
const harmless: Record<string, string> = {
  'node_modules/@esbuild-kit/core-utils/node_modules/esbuild':
    'drizzle-kit compiles with it and serves nothing',
};

/** Those of the packages that are known to be bad, with the row that says so. */
export function badPackages(packages: readonly LockedPackage[]): (LockedPackage & { because: string })[] {
  return packages.flatMap((one) => {
    if (Object.hasOwn(harmless, one.path)) return [];
    const bad = knownBadVersions.find(
      ({ name, versions }) =>
        name === one.name && satisfies(one.version, versions, { includePrerelease: true }),
    );
    return bad ? [{ ...one, because: bad.because }] : [];
  });
}
