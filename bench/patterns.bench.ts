/**
 * The engine's and the importers' own regular expressions, looked through for catastrophic backtracking. One whose
 * time can double with each character fails the run. One that grows with the square is named: it must only meet texts
 * of bounded length (a line, a sentence), which the hostile texts of `npm run bench -- engine` then prove.
 */
import { join } from 'node:path';
import { check } from 'recheck';
// Loaded first, so that the patterns which these make are not taken for our own.
import '#lib/text/tagger.ts';
import { patternsOf, type WrittenPattern } from './regex-literals.ts';

const lib = join(import.meta.dirname, '../lib');
/** Without one of these nothing can be tried in more ways than the text is long. */
const repeats = /[*+]|\{\d+,\d*\}/;
const timeout = 10_000;

const patterns = await patternsOf(['text', 'import', 'export'].map((folder) => join(lib, folder)));
const found = patterns.filter(({ source }) => repeats.test(source));
const named: Record<string, WrittenPattern[]> = {};
for (const pattern of found) {
  const result = await check(pattern.source, pattern.flags, { checker: 'fuzz', timeout });
  const kind = result.status === 'vulnerable' ? result.complexity.type : result.status;
  named[kind] = [...(named[kind] ?? []), pattern];
}
console.log(`  ${patterns.length} patterns, ${found.length} of them repeat something`);
for (const [kind, list] of Object.entries(named)) {
  console.log(`  ${kind.padEnd(12)} ${String(list.length).padStart(4)}`);
  if (kind === 'safe') continue;
  for (const { source, flags, file } of list)
    console.log(`    ${file.slice(lib.length + 1)}: /${source.slice(0, 90)}/${flags}`);
}
process.exit(named.exponential ? 1 : 0);
