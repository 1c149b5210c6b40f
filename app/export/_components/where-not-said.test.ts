import { expect, test } from 'vitest';
import { exampleRow, fileOf } from '#lib/export/example-row.ts';
import type { ExportColumn } from '#lib/export/export-columns.ts';
import { formats } from '#lib/export/formats.ts';
import type { ExportFormat } from '#lib/vocabulary.ts';
import { whereNotSaid } from './where-not-said.ts';

const notSaid = { ...exampleRow, attribution: 'not_said' as const };

test.each<[ExportFormat, ExportColumn[], ReturnType<typeof whereNotSaid>, string]>([
  ['csv', [], 'in_column', 'not_said'],
  ['csv', ['claim', 'attribution_check'], 'in_column', 'not_said'],
  ['jsonl', [], 'in_file', 'not_said'],
  ['markdown', ['claim'], 'in_words', 'they did not say it'],
  ['webannotation', [], 'in_file', 'not_said'],
])('A file of %s with columns %j says where it is told to (%s)', async (format, columns, where, words) => {
  expect(whereNotSaid(format, columns)).toBe(where);
  expect((await fileOf(await formats[format](), [notSaid], { columns })).toString()).toContain(words);
});

test.each<[ExportFormat, ExportColumn[], ReturnType<typeof whereNotSaid>]>([
  ['csv', ['claim'], 'column_left_out'],
  ['jsonl', ['claim'], 'column_left_out'],
  ['claimreview', [], 'claim_left_out'],
])('A file of %s with columns %j does not say it (%s)', async (format, columns, where) => {
  expect(whereNotSaid(format, columns)).toBe(where);
  const file = await fileOf(await formats[format](), [notSaid], { columns });
  expect(file.toString()).not.toContain('not_said');
});
