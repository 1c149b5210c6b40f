/** `npm test`, once everything is installed: every check that there is, and one line that sums them up. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsFor } from '#lib/words/words-for.ts';
import { build, stopBuild } from './build.ts';
import { type Counts, countsOf, summaryOf } from './counts.ts';
import { runStage, type Stage } from './stage.ts';

const root = join(import.meta.dirname, '..');
const words = wordsFor('start');
const reports = mkdtempSync(join(tmpdir(), 'sayso-reports-'));
const unitReport = join(reports, 'unit.json');
const endToEndReport = join(reports, 'e2e.json');

const types: Stage = { title: 'Types', program: 'tsc', args: ['--noEmit'] };
const lint: Stage = { title: 'Lint', program: 'biome', args: ['check', '--config-path=.biome.json', '.'] };
const unit: Stage = {
  title: 'Unit and property tests',
  program: 'vitest',
  args: [
    ...['run', '--config', 'lib/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
  ],
  report: { runner: 'vitest', path: unitReport },
};
const endToEnd: Stage = {
  title: 'End-to-end tests in a browser',
  program: 'playwright',
  args: ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json'],
  report: { runner: 'playwright', path: endToEndReport },
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: endToEndReport },
};

const stopped = new AbortController();
const stop = () => {
  stopped.abort();
  stopBuild();
  process.exit(1);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
process.on('disconnect', stop);
process.channel?.unref();
process.on('exit', () => rmSync(reports, { recursive: true, force: true }));

process.chdir(root);
const all: Counts[] = [];
for (const stage of [types, lint, unit])
  all.push(await timed(stage.title, () => runStage(root, stage, stopped.signal)));
all.push(await timed('Production build', buildForTests));
all.push(await timed(endToEnd.title, () => runStage(root, endToEnd, stopped.signal)));

const total = all.reduce((sum, counts) => ({
  passed: sum.passed + counts.passed,
  failed: sum.failed + counts.failed,
  skipped: sum.skipped + counts.skipped,
}));
console.log(`\n${summaryOf(total)}`);
process.exit(total.failed === 0 ? 0 : 1);

async function timed(title: string, run: () => Promise<Counts>): Promise<Counts> {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const counts = await run();
  console.log(`── ${title}: ${summaryOf(counts)}, ${Math.round((Date.now() - started) / 1000)} s`);
  return counts;
}

async function buildForTests(): Promise<Counts> {
  const built = await build(root, { onWait: () => console.log(words('waitingForBuild')), onBuild: () => {} });
  if (built.ok) built.lock.release();
  else console.error(words(`refused.${built.reason}`), built.reason === 'build_failed' ? built.output : '');
  return countsOf(built.ok);
}
