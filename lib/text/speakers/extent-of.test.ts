import { expect, test } from 'vitest';
import type { Span } from '../analysis.ts';
import { extentOf } from './extent-of.ts';

test('The extent of places in any order is from the first start to the last end', () => {
  expect(
    extentOf([
      [7, 9],
      [2, 4],
      [3, 12],
    ]),
  ).toEqual([2, 12]);
});

test('More places than a call takes arguments have an extent', () => {
  expect(extentOf(Array.from({ length: 300_000 }, (_, k): Span => [k, k + 1]))).toEqual([0, 300_000]);
});
