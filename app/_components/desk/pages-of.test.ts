import { describe, expect, test } from 'vitest';
import { idsOnPage, pagesOf } from './pages-of.ts';

describe('A window lies on whole pages', () => {
  test.each([
    [0, 26, [0]],
    [90, 99, [0]],
    [99, 100, [0, 1]],
    [250, 420, [2, 3, 4]],
    [0, -1, []],
    [-1, -1, []],
  ])('places %i to %i', (first, last, pages) => {
    expect(pagesOf(first, last)).toEqual(pages);
  });
});

test('The last page is as long as what is left', () => {
  const ids = Array.from({ length: 130 }, (_, k) => k + 1);
  expect(idsOnPage(ids, 1)).toEqual(ids.slice(100));
  expect(idsOnPage(ids, 2)).toEqual([]);
});
