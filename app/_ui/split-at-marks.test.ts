import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitAtMarks } from './split-at-marks.ts';

const mark = (start: number, end: number, name: string) => ({ start, end, name });

describe('a text cut at its marks', () => {
  it.each([
    ['no mark', [], ['0-10:']],
    ['one inside', [mark(2, 5, 'a')], ['0-2:', '2-5:a', '5-10:']],
    ['two that overlap', [mark(0, 6, 'a'), mark(4, 10, 'b')], ['0-4:a', '4-6:a+b', '6-10:b']],
    [
      'one inside another',
      [mark(1, 9, 'a'), mark(3, 4, 'b')],
      ['0-1:', '1-3:a', '3-4:a+b', '4-9:a', '9-10:'],
    ],
    ['one that reaches out on both sides', [mark(-5, 50, 'a')], ['0-10:a']],
    ['an empty one', [mark(3, 3, 'a')], ['0-10:']],
    ['one that only touches', [mark(10, 12, 'a')], ['0-10:']],
  ])('with %s', (_, marks, expected) => {
    const said = splitAtMarks(0, 10, marks).map(
      (s) => `${s.start}-${s.end}:${s.marks.map((m) => m.name).join('+')}`,
    );
    expect(said).toEqual(expected);
  });

  it('loses no character and puts no mark where it does not belong', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
    );
    fc.assert(
      fc.property(marks, fc.nat(30), fc.integer({ min: 31, max: 60 }), (list, from, to) => {
        const segments = splitAtMarks(from, to, list);
        expect(segments[0]?.start).toBe(from);
        expect(segments.at(-1)?.end).toBe(to);
        for (const [k, segment] of segments.entries()) {
          if (k > 0) expect(segment.start).toBe(segments[k - 1]?.end);
          for (let at = segment.start; at < segment.end; at++)
            expect(segment.marks).toEqual(list.filter((m) => m.start <= at && at < m.end));
        }
      }),
    );
  });
});
