import { expect, test } from 'vitest';
import type { BlockKind } from '#lib/vocabulary.ts';
import type { PreviewBlock } from '#lib/workbench/article/schema.ts';
import { isTooMuch, type Mend, mendedKinds, mendedPartsOf } from './mend-blocks.ts';

const blocks: PreviewBlock[] = [0, 10, 20, 30, 40].map((start) => ({
  kind: 'paragraph',
  start,
  end: start + 8,
}));
const kind = (start: number, as: BlockKind): Mend => ({ mend: 'kind', start, kind: as });
const begins = (start: number): Mend => ({ mend: 'begins', start });
const ends = (start: number): Mend => ({ mend: 'ends', start });

test.each<[string, Mend[], string]>([
  ['nothing', [], '.....'],
  ['a kind', [kind(10, 'heading')], '.h...'],
  ['a second thought', [kind(10, 'heading'), kind(10, 'caption')], '.c...'],
  ['where it begins', [begins(20)], 'bb...'],
  ['that it begins earlier after all', [begins(30), begins(10)], 'b....'],
  ['where it ends', [ends(20)], '...bb'],
  ['both ends', [ends(30), begins(10)], 'b...b'],
  ['a kind before the cut, which then takes it away', [kind(0, 'heading'), begins(20)], 'bb...'],
  ['a kind in what was cut away', [begins(20), kind(0, 'heading')], 'hb...'],
])('A person who says %s gives these kinds', (_, mends, expected) => {
  const letters = mendedKinds(blocks, mends).map((one) => one?.[0] ?? '.');
  expect(letters.join('')).toBe(expected);
});

test('What is sent are places in the text, neighbours together', () => {
  expect(mendedPartsOf(blocks, [begins(20), kind(30, 'caption')])).toEqual({
    boilerplate: [[0, 18]],
    caption: [[30, 38]],
  });
});

test('A cut of any size is one part, and three hundred parts are all that there is room for', () => {
  const many = Array.from({ length: 700 }, (_, i) => ({
    kind: 'paragraph' as const,
    start: i * 2,
    end: i * 2 + 1,
  }));
  expect(isTooMuch(mendedPartsOf(many, [begins(1300)]))).toBe(false);
  const everyOther = many.filter((_, i) => i % 2 === 0).map(({ start }) => kind(start, 'caption'));
  expect(isTooMuch(mendedPartsOf(many, everyOther.slice(0, 300)))).toBe(false);
  expect(isTooMuch(mendedPartsOf(many, everyOther.slice(0, 301)))).toBe(true);
});
