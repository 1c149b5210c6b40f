import { join } from 'node:path';
import { check } from 'recheck';
import { expect, test } from 'vitest';
// Loaded first, so that the patterns which the tagger's library makes are not taken for our own.
import '#lib/text/words/tagger.ts';
import { patternsOf } from './regex-literals.ts';

/** What is repeated repeats or chooses itself: only there can each character double the time. */
const nested = /[*+}|][^()]*\)(?:[*+]|\{\d+,\d*\})/;

test('No pattern of the engine takes twice as long with each character', async () => {
  const patterns = await patternsOf([join(import.meta.dirname, '../lib/text')]);
  const found = patterns.filter(({ source }) => nested.test(source));
  const exponential: string[] = [];
  for (const { source, flags, file } of found) {
    const result = await check(source, flags, { timeout: 1500 });
    if (result.status === 'vulnerable' && result.complexity.type === 'exponential')
      exponential.push(`${file}: /${source}/${flags}`);
  }
  expect(found.length).toBeGreaterThan(10);
  expect(exponential).toEqual([]);
}, 240_000);
