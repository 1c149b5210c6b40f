import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contentRefusal, overlaps, spanRefusal, withWords } from './rules.ts';

const text = 'Drones 🛩 fell, \n she said.';

test.each([
  ['inside', 0, 6, null],
  ['up to the end', 17, text.length, null],
  ['over the end', 0, text.length + 1, 'outside_text'],
  ['before the start', -1, 3, 'outside_text'],
  ['empty', 3, 3, 'outside_text'],
  ['backwards', 6, 3, 'outside_text'],
  ['not whole', 0.5, 3, 'outside_text'],
  ['beginning inside a surrogate pair', 8, 14, 'splits_character'],
  ['ending inside a surrogate pair', 0, 8, 'splits_character'],
  ['around a surrogate pair', 7, 9, null],
  ['spaces alone', 15, 17, 'blank_span'],
])('A span %s (%d to %d) is answered with %s', (_, start, end, refusal) => {
  expect(spanRefusal(text, { start, end })).toBe(refusal);
});

test.each([
  [
    'apart and in order',
    [
      [0, 6],
      [10, 14],
    ],
    null,
  ],
  [
    'that touch',
    [
      [0, 7],
      [7, 9],
    ],
    null,
  ],
  [
    'that overlap',
    [
      [0, 7],
      [6, 9],
    ],
    'overlapping_content',
  ],
  [
    'out of order',
    [
      [10, 14],
      [0, 6],
    ],
    'overlapping_content',
  ],
  [
    'with one outside',
    [
      [0, 6],
      [10, 99],
    ],
    'outside_text',
  ],
  ['of which there are none', [], 'blank_span'],
])('Content spans %s are answered with %3$s', (_, spans, refusal) => {
  expect(
    contentRefusal(
      text,
      (spans as [number, number][]).map(([start, end]) => ({ start, end })),
    ),
  ).toBe(refusal);
});

test('Words of an accepted span are well-formed where the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), fc.nat(30), (any, start, end) => {
      fc.pre(spanRefusal(any, { start, end }) === null && any.isWellFormed());
      const { words } = withWords(any, { start, end });
      expect(words).toBe(any.slice(start, end));
      expect(words.isWellFormed()).toBe(true);
    }),
  );
});

test('Spans that only touch do not overlap', () => {
  expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(true);
});
