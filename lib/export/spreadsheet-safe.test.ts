import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromSafeCell, toSafeCell } from './spreadsheet-safe.ts';

/** What a spreadsheet would run: a formula sign at the start of a cell, blanks, quotes and invisible signs aside. */
const wouldRun = /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u;

const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '\u00a0=1',
  '\ufeff=1',
  '\0=1',
  '＝1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '=HYPERLINK("http://x","y")',
  "=cmd|'/c calc'!A1",
  '"=1+1',
  ';=1+1',
  'a;=1+1',
  'first line\n=1+1',
  'a\t@SUM(1)',
  '-5 degrees',
  '+33 1 23',
  '@newsroom said',
  '- "quote"',
];

describe('a cell for spreadsheets', () => {
  it.each(formulas)('is inert and comes back: %j', (cell) => {
    const safe = toSafeCell(cell);
    for (const part of safe.split(/[;\t\r\n]/)) expect(part).not.toMatch(wouldRun);
    expect(fromSafeCell(safe)).toBe(cell);
  });

  it.each(['They shot down 40.', 'a-b', '5 - 3', "it's", "'quoted'", 'x = y', ''])(
    'stays as it is where nothing would run: %j',
    (cell) => {
      expect(toSafeCell(cell)).toBe(cell);
    },
  );

  it('keeps apart a text that already begins with an apostrophe', () => {
    expect(toSafeCell("'=1")).toBe("''=1");
    expect(fromSafeCell("''=1")).toBe("'=1");
  });

  it('comes back from any text, and no part of it would run', () => {
    const nasty = fc
      .array(
        fc.constantFrom('=', '+', '-', '@', "'", '"', ';', '\t', '\n', '\r', ' ', '\0', 'a', '＝', '\ufeff'),
        { maxLength: 12 },
      )
      .map((c) => c.join(''));
    fc.assert(
      fc.property(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), (cell) => {
        const safe = toSafeCell(cell);
        expect(fromSafeCell(safe)).toBe(cell);
        for (const part of safe.split(/[;\t\r\n]/)) expect(part).not.toMatch(wouldRun);
      }),
      { numRuns: 2000 },
    );
  });
});
