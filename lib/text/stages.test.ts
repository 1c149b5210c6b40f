import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** In the order in which a text goes through them. */
const stages = ['page', 'words', 'phrases', 'statements', 'speakers', 'claims'];
const here = new URL('.', import.meta.url);

const importedBy = (stage: string): string[] =>
  readdirSync(new URL(stage, here))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .flatMap((file) => [
      ...readFileSync(new URL(`${stage}/${file}`, here), 'utf8').matchAll(/from '\.\.\/(\w+)\//g),
    ])
    .flatMap(([, from]) => from ?? [])
    .filter((from) => stages.includes(from));

test.each(stages)('The stage “%s” imports from no later stage', (stage) => {
  const later = stages.slice(stages.indexOf(stage) + 1);
  expect(importedBy(stage).filter((from) => later.includes(from))).toEqual([]);
});

test('The stages build on one another', () => {
  expect(new Set(importedBy('claims')).size).toBeGreaterThan(1);
});
