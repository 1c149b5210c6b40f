import { parseArgs } from 'node:util';
import { wordsFor } from '#lib/words/words-for.ts';
import { lockedPackages } from './locked-packages.ts';
import { print } from './print.ts';

/**
 * `licences`: every third-party package with its version and licence, a line each, tabs between; `--all` adds
 * those that only tests and measurements need. The exit status is 1 where one declares no licence.
 */
export async function licences(args: string[]): Promise<number> {
  const t = wordsFor('terminal');
  const { values } = parseArgs({ args, options: { all: { type: 'boolean' } } });
  const packages = lockedPackages().filter((one) => values.all || !one.isForDevelopment);
  const lines = new Set(
    packages.map(({ name, version, licence }) => `${name}\t${version}\t${licence ?? t('noLicence')}\n`),
  );
  await print([...lines].join(''));
  const silent = packages.filter(({ licence }) => licence === null);
  console.error(t('licencesCounted', { count: lines.size, silent: silent.length }));
  return silent.length > 0 ? 1 : 0;
}
