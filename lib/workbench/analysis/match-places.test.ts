import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPlaces, type Place, sharedPart } from './match-places.ts';

const at = (...spans: [number, number][]): Place => spans.map(([start, end]) => ({ start, end }));

test.each([
  ['the same place', [at([10, 20])], [[at([10, 20])]], [[0, 0]]],
  ['a place that grew by a third', [at([10, 24])], [[at([10, 20])]], [[0, 0]]],
  ['a place that shares a little', [at([18, 40])], [[at([10, 20])]], []],
  ['two neighbours that touch', [at([20, 30])], [[at([10, 20])]], []],
  [
    'the place that it had before a person moved it',
    [at([10, 20])],
    [[at([50, 60]), at([10, 20])]],
    [[0, 0]],
  ],
  [
    'an interrupted quotation',
    [at([10, 20], [30, 40])],
    [[at([10, 20])], [at([10, 20], [30, 41])]],
    [[0, 1]],
  ],
  ['the nearer of two', [at([10, 20])], [[at([10, 28])], [at([10, 21])]], [[0, 1]]],
  ['two for one', [at([10, 20]), at([11, 20])], [[at([10, 20])]], [[0, 0]]],
] as const)('%s', (_, found, kept, expected) => {
  expect([...matchPlaces(found, kept)]).toEqual(expected);
});

const span = fc
  .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 30 }))
  .map(([start, length]) => at([start, start + length]));

test('Every pair shares at least half, no kept thing is matched twice, and what stands at its very place is matched', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 20 }), fc.array(span, { maxLength: 20 }), (found, kept) => {
      const matched = matchPlaces(
        found,
        kept.map((place) => [place]),
      );
      expect(new Set(matched.values()).size).toBe(matched.size);
      for (const [i, k] of matched)
        expect(sharedPart(found[i] ?? [], kept[k] ?? [])).toBeGreaterThanOrEqual(0.5);
      for (const [i, place] of found.entries())
        if (kept.some((other) => JSON.stringify(other) === JSON.stringify(place)) && !matched.has(i))
          expect(
            found.filter((other) => JSON.stringify(other) === JSON.stringify(place)).length,
          ).toBeGreaterThan(1);
    }),
  );
});
