import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made from. */
const folders = ['app', 'lib', 'db'];
const files = [
  'next.config.js',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'proxy.ts',
  'instrumentation.ts',
];

/** SHA-256 (hex) over the names and contents of everything under `root` that goes into a build; tests do not. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256').update(process.versions.node);
  for (const path of [...files, ...folders.flatMap((folder) => filesUnder(root, folder))].sort()) {
    if (!existsSync(join(root, path))) continue;
    const bytes = readFileSync(join(root, path));
    hash.update(`\n${path} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function filesUnder(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}
