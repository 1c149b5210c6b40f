/**
 * The engine's and the importers' own regular expressions, looked through for catastrophic backtracking. One whose
 * time can double with each character fails the run, and so does one that grows with the square and is not among the
 * reviewed (`reviewed-patterns.ts`): it must only meet strings of bounded length, and say there which.
 */
import { join } from 'node:path';
import { check } from 'recheck';
// Loaded first, so that the patterns which these make are not taken for our own.
import '#lib/text/words/tagger.ts';
import { patternsOf, type WrittenPattern } from './regex-literals.ts';
import { readByEye, reviewedPatterns } from './reviewed-patterns.ts';

const lib = join(import.meta.dirname, '../lib');
/** Without one of these nothing can be tried in more ways than the text is long. */
const repeats = /[*+]|\{\d+,\d*\}/;
const timeout = 20_000;

const patterns = await patternsOf(['text', 'import', 'export'].map((folder) => join(lib, folder)));
const found = patterns.filter(({ source }) => repeats.test(source));
const kinds: Record<string, number> = {};
const open: string[] = [];
for (const [i, pattern] of found.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`\r  ${i + 1} of ${found.length} `);
  const kind = await kindOf(pattern);
  kinds[kind] = (kinds[kind] ?? 0) + 1;
  if (kind === 'safe' || kind === 'read by eye') continue;
  const bound = kind === 'exponential' ? undefined : boundOf(pattern);
  const named = `${pattern.file.slice(lib.length + 1)}: /${pattern.source.slice(0, 70)}/${pattern.flags}`;
  if (bound)
    console.log(`  at most ${String(bound.longest).padStart(3)} characters, ${bound.where}: ${named}`);
  else open.push(`  ${kind.toUpperCase()} ${named}`);
}
for (const line of open) console.log(line);
console.log(
  `  ${patterns.length} patterns, ${found.length} of them repeat something: ${kinds.exponential ?? 'none'} exponential, ` +
    `${(kinds.polynomial ?? 0) + (kinds.unknown ?? 0)} quadratic or undecided, ${open.length || 'none'} of these on text without a bound`,
);
process.exit(open.length > 0 ? 1 : 0);

async function kindOf({ source, flags }: WrittenPattern): Promise<string> {
  if (flags.includes('v') && readByEye.some((opens) => unescaped(source).startsWith(unescaped(opens))))
    return 'read by eye';
  const result = await check(source, flags, { timeout });
  return result.status === 'vulnerable' ? result.complexity.type : result.status;
}

function boundOf({ source }: WrittenPattern) {
  return reviewedPatterns.find(({ opens }) => source.startsWith(opens));
}

/** Tabs and line ends as they are. */
function unescaped(source: string): string {
  return source.replaceAll('\\t', '\t').replaceAll('\\r', '\r').replaceAll('\\n', '\n');
}
