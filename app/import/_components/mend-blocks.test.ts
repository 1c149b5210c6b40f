import { expect, test } from 'vitest';
import type { BlockKind } from '#lib/vocabulary.ts';
import type { PreviewBlock } from '#lib/workbench/article/schema.ts';
import {
  isTooMuch,
  type Mend,
  mendedKinds,
  mendedPartsOf,
  movedBlocks,
  movedBordersOf,
} from './mend-blocks.ts';

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
  const none = movedBordersOf([]);
  expect(isTooMuch(mendedPartsOf(many, [begins(1300)]), none)).toBe(false);
  const everyOther = many.filter((_, i) => i % 2 === 0).map(({ start }) => kind(start, 'caption'));
  expect(isTooMuch(mendedPartsOf(many, everyOther.slice(0, 300)), none)).toBe(false);
  expect(isTooMuch(mendedPartsOf(many, everyOther.slice(0, 301)), none)).toBe(true);
});

test('A hundred borders are all that there is room for', () => {
  const splits = Array.from({ length: 101 }, (_, i) => split(i + 1));
  expect(isTooMuch({}, movedBordersOf(splits.slice(0, 100)))).toBe(false);
  expect(isTooMuch({}, movedBordersOf(splits))).toBe(true);
});

const split = (start: number): Mend => ({ mend: 'split', start });
const join = (start: number): Mend => ({ mend: 'join', start });
const text = 'Storm Pier\n\nshut. All out.';
const read: PreviewBlock[] = [
  { kind: 'heading', start: 0, end: 10 },
  { kind: 'paragraph', start: 12, end: 26 },
];

test.each<[string, Mend[], string[]]>([
  ['nothing', [], ['heading: Storm Pier', 'paragraph: shut. All out.']],
  ['a split', [split(6)], ['heading, moved: Storm', 'heading, moved: Pier', 'paragraph: shut. All out.']],
  ['a join', [join(12)], ['heading, moved: Storm Pier\n\nshut. All out.']],
  [
    'a join that takes a split back',
    [split(6), join(6)],
    ['heading: Storm Pier', 'paragraph: shut. All out.'],
  ],
  [
    'a split that takes a join back',
    [join(12), split(12)],
    ['heading: Storm Pier', 'paragraph: shut. All out.'],
  ],
  [
    'a split and a join that move a border',
    [split(6), join(12)],
    ['heading, moved: Storm', 'heading, moved: Pier\n\nshut. All out.'],
  ],
  [
    'a join that is split elsewhere',
    [join(12), split(18)],
    ['heading, moved: Storm Pier\n\nshut.', 'paragraph, moved: All out.'],
  ],
])('A person who says %s has these parts', (_, mends, expected) => {
  const parts = movedBlocks(text, read, mends);
  expect(
    parts.map(({ kind, moved, start, end }) => `${kind}${moved ? ', moved' : ''}: ${text.slice(start, end)}`),
  ).toEqual(expected);
});

test('A part that reaches over where the article begins is part of it', () => {
  const mends = [begins(12), join(12)];
  expect(mendedKinds(movedBlocks(text, read, mends), mends)).toEqual([null]);
});
