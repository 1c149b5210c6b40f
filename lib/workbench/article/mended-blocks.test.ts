import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KeptBlock } from '#db/schema/columns.ts';
import { blockKinds } from '#lib/vocabulary.ts';
import { blocksIn, mendedParts, withMended } from './mended-blocks.ts';

const block = (kind: KeptBlock['kind'], start: number, end: number): KeptBlock => ({ kind, start, end });

test.each<[string, KeptBlock[], KeptBlock[], KeptBlock[]]>([
  ['Where nothing was mended the format decides', [block('heading', 0, 5)], [], [block('heading', 0, 5)]],
  [
    'What a person said wins over what the format says',
    [block('heading', 0, 5)],
    [block('caption', 0, 5)],
    [block('caption', 0, 5)],
  ],
  [
    'One who cuts the page cuts what the format marked there',
    [block('heading', 0, 5), block('list_item', 7, 9), block('heading', 20, 30)],
    [block('boilerplate', 0, 12)],
    [block('boilerplate', 0, 12), block('heading', 20, 30)],
  ],
  [
    'A block that was mended in its middle keeps its ends',
    [block('paragraph', 0, 30)],
    [block('caption', 5, 10), block('heading', 20, 25)],
    [
      block('paragraph', 0, 5),
      block('caption', 5, 10),
      block('paragraph', 10, 20),
      block('heading', 20, 25),
      block('paragraph', 25, 30),
    ],
  ],
  ['What lies outside of the text is left out', [], [block('caption', 38, 41)], []],
])('%s', (_, known, mended, expected) => {
  expect(withMended(known, mended, 40)).toEqual(expected);
});

test('No place has two kinds, and each place that a person mended has theirs', () => {
  const blocks = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 }).chain((places) => {
    const sorted = places.sort((a, b) => a - b);
    const pairs = Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => i * 2);
    return fc.tuple(
      ...pairs.map((i) =>
        fc.constantFrom(...blockKinds).map((kind) => block(kind, sorted[i] ?? 0, sorted[i + 1] ?? 0)),
      ),
    );
  });
  const kindAt = (all: readonly KeptBlock[], at: number) =>
    all.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind);
  fc.assert(
    fc.property(blocks, blocks, (known, mended) => {
      const both = withMended(known, mended, 61);
      for (let at = 0; at < 61; at++) {
        const said = kindAt(mended, at);
        expect(kindAt(both, at)).toEqual(said.length > 0 ? said : kindAt(known, at));
      }
    }),
  );
});

test.each([
  ['overlap', { heading: [[0, 5]], caption: [[4, 9]] }],
  ['end before they begin', { heading: [[5, 5]] }],
  ['are more than a header holds', { heading: Array.from({ length: 301 }, (_, i) => [i * 2, i * 2 + 1]) }],
  ['are of a kind that is none', { verse: [[0, 5]] }],
])('Parts that %s are refused', (_, parts) => {
  expect(mendedParts.safeParse(parts).success).toBe(false);
});

test('Parts are put in the order of the text', () => {
  const parts = mendedParts.parse({
    caption: [[7, 9]],
    heading: [
      [0, 5],
      [20, 21],
    ],
  });
  expect(blocksIn(parts).map(({ kind, start }) => [kind, start])).toEqual([
    ['heading', 0],
    ['caption', 7],
    ['heading', 20],
  ]);
});
