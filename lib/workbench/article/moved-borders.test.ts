import { expect, test } from 'vitest';
import { lieBetweenCharacters, mostMovedBorders, movedBorders } from './moved-borders.ts';

const upTo = (count: number, step = 1) => Array.from({ length: count }, (_, i) => i * step + 1);

test.each<[string, unknown]>([
  ['before the text', { splits: [-1], joins: [] }],
  ['where it begins', { splits: [], joins: [0] }],
  ['between two offsets', { splits: [2.5], joins: [] }],
  ['beyond all numbers', { splits: [Number.MAX_SAFE_INTEGER + 1], joins: [] }],
  ['named by words', { splits: ['4'], joins: [] }],
  ['out of order', { splits: [], joins: [9, 4] }],
  ['given twice', { splits: [4, 4], joins: [] }],
  ['split and joined at once', { splits: [4], joins: [4] }],
  ['of a kind that is none', { splits: [], joins: [], moves: [4] }],
  ['more than there is room for', { splits: upTo(mostMovedBorders + 1), joins: [] }],
  [
    'more than there is room for together',
    { splits: upTo(mostMovedBorders, 2), joins: [mostMovedBorders * 2] },
  ],
])('Borders that are %s are refused', (_, borders) => {
  expect(movedBorders.safeParse(borders).success).toBe(false);
});

test('As many as there is room for are taken', () => {
  expect(movedBorders.safeParse({ splits: upTo(mostMovedBorders), joins: [] }).success).toBe(true);
});

test.each<[string, string, number, boolean]>([
  ['between two words', 'Storm The', 6, true],
  ['between two letters', 'StormThe', 5, true],
  ['at the end of the text', 'Storm', 5, false],
  ['after the text', 'Storm', 9, false],
  ['inside of a surrogate pair', '🚢 sank', 1, false],
  ['after a surrogate pair', '🚢 sank', 2, true],
  ['between a letter and its accent', 'Cafe\u0301 shut', 4, false],
  ['inside of a family', '👩‍👧 left', 3, false],
  ['inside of a flag', '🇺🇦🇵🇱', 2, false],
  ['between two flags', '🇺🇦🇵🇱', 4, true],
  ['between a return and its line feed', 'One\r\ntwo', 4, false],
])('A border %s: %j at %i is sound: %s', (_, text, at, sound) => {
  expect(lieBetweenCharacters(text, { splits: [at], joins: [] })).toBe(sound);
  expect(lieBetweenCharacters(text, { splits: [], joins: [at] })).toBe(sound);
});
