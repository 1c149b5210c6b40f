/** What `npm ci` installs, as package-lock.json says. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      // Development needs it; something else would take it if it were there.
      devOptional: z.boolean().optional(),
    }),
  ),
});

export interface LockedPackage {
  name: string;
  version: string;
  /** Where it lies: node_modules/a/node_modules/b. */
  path: string;
  /** SPDX, as the package declares it; null: it declares none. */
  licence: string | null;
  /** Only tests, measurements and checks need it. */
  isForDevelopment: boolean;
}

/** Every package of the lock file's text, by name and version. Throws where it is no lock file. */
export function packagesOfLock(json: string): LockedPackage[] {
  return Object.entries(lockFile.parse(JSON.parse(json)).packages)
    .flatMap(([path, { version, license, dev, devOptional }]) => {
      if (path === '' || version === undefined) return [];
      const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return [
        { name, version, path, licence: license ?? null, isForDevelopment: Boolean(dev || devOptional) },
      ];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || a.path.localeCompare(b.path, 'en'));
}

/** Those of this copy of Sayso. */
export function lockedPackages(): LockedPackage[] {
  return packagesOfLock(readFileSync(join(import.meta.dirname, '../package-lock.json'), 'utf8'));
}
