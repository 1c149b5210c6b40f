import { expect, test } from 'vitest';
import { exampleAbout } from '#lib/export/example-row.ts';
import { formats } from '#lib/export/formats.ts';
import { exportFormats } from '#lib/vocabulary.ts';
import { refusalOf } from './refusal-of.ts';

test.each(
  exportFormats.flatMap((format) => [2_000, 2_001, 1_048_575, 1_048_576].map((n) => [format, n] as const)),
)('The page says of %s with %i claims what the format itself would', async (format, count) => {
  const { refuses } = await formats[format]();
  expect(refusalOf(format, count, null)).toBe(refuses?.({ ...exampleAbout, count }) ?? null);
});

test('A template for Markdown is filled with no more claims than a document holds', async () => {
  const { refuses } = await formats.markdown();
  const about = { ...exampleAbout, count: 2_001, template: new Uint8Array([1]) };
  expect(refusalOf('markdown', 2_001, about.template)).toBe('too_long_to_print');
  expect(refuses?.(about)).toBe('too_long_to_print');
});
