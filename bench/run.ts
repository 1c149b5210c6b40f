/**
 * `npm run bench` runs every measurement, `npm run bench -- analyse` the one of that name. Each prints
 * its times beside a floor or a peer from the same run; read the ratios, not the milliseconds.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;
const wanted = process.argv.slice(2);
const all = readdirSync(folder).filter((name) => name.endsWith('.bench.ts'));
const chosen =
  wanted.length === 0 ? all : all.filter((name) => wanted.includes(name.replace('.bench.ts', '')));
if (chosen.length === 0) {
  console.error(
    `No such measurement. There are: ${all.map((name) => name.replace('.bench.ts', '')).join(', ')}`,
  );
  process.exit(1);
}
for (const name of chosen) {
  console.log(`\n${name.replace('.bench.ts', '')}`);
  const { status } = spawnSync(process.execPath, [join(folder, name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
