import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLong } from './cut-long.ts';
import { splitSentences } from './split-sentences.ts';

const longest = 2000;
const cut = (text: string) => cutLong(text, [0, text.length]).map((span) => text.slice(...span));
/** Words without a comma, so many characters in all, the last of them a blank. */
const words = (length: number) => `${'boat '.repeat(length).slice(0, length - 1)} `;

describe('What runs on is cut before a word', () => {
  test.each([
    ['a word across the limit', `${words(1996)}harbour office said`, 'harbour office said'],
    ['a blank at the limit', `${words(2001)}harbour office said`, 'harbour office said'],
    ['a word up to the limit', `${words(1993)}harbour office said`, 'office said'],
    ['a line break', `${words(1990).trim()}\nharbour-gates lay open`, 'harbour-gates lay open'],
    ['a number with its separator', `${words(1996)}41,000 tonnes were lost`, '41,000 tonnes were lost'],
    ['a number in groups', `${words(1996)}41 000 tonnes were lost`, '41 000 tonnes were lost'],
    ['a number in groups with hard blanks', `${words(1996)}41\u00a0000 tonnes`, '41\u00a0000 tonnes'],
    ['a number and its unit', `${words(1995)}12 million tonnes were lost`, '12 million tonnes were lost'],
    ['a comma shortly before', `${words(1800).trim()}, and ${words(300)}end`, `and ${words(300)}end`],
    ['a comma long before', `${words(900).trim()}, ${words(1098)}harbour office`, 'harbour office'],
    ['numbers alone', '77 '.repeat(1000), '77 '.repeat(333)],
    ['a word with a mark of its own', `${words(1998)}e\u0301clair`, 'e\u0301clair'],
  ])('%s', (_, text, expected) => {
    expect(cut(text.trim()).at(-1)).toBe(expected.trim());
  });
});

describe('What has no blank is cut between graphemes', () => {
  test.each([
    ['letters', 'a'.repeat(4500), [2000, 2000, 500]],
    ['pairs of surrogates', `a${'🚁'.repeat(1500)}`, [1999, 1002]],
    ['a family', `${'a'.repeat(1997)}👩‍👩‍👧‍👦b`, [1997, 12]],
    ['letters with marks', `${'a'.repeat(1999)}e\u0301\u0300${'b'.repeat(10)}`, [1999, 13]],
    ['one grapheme that is longer', `a${'\u0301'.repeat(2499)}`, [2000, 500]],
    ['one of flags that is longer', `🏴${'\u{e0067}'.repeat(1501)}`, [2000, 1004]],
  ])('%s', (_, text, lengths) => {
    expect(cut(text).map(({ length }) => length)).toEqual(lengths);
  });
});

const parts = fc.constantFrom(
  ...['harbour', 'said', '41,000', '12', 'e\u0301', '🚁', '👩‍👩‍👧‍👦', 'ö', 'x'.repeat(900), '漢字', "don't"],
  ...[' ', ' ', ' ', ' ', ', ', '; ', '\n', '\u00a0', '  '],
);
const runOn = fc
  .array(parts, { minLength: 100, maxLength: 900 })
  .map((all) => all.join('').trim())
  .filter((text) => text.length > longest);

test('Pieces joined are the text, none is too long, and each cut is at a word where one begins in reach, else at a grapheme', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  fc.assert(
    fc.property(runOn, (text) => {
      const graphemes = new Set(Array.from(segmenter.segment(text), ({ index }) => index));
      const spans = splitSentences(text, [0, text.length]);
      let last: readonly [number, number] = [0, 0];
      for (const [start, end] of spans) {
        expect(text.slice(last[1], start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(longest);
        expect(graphemes.has(start)).toBe(true);
        const inReach = text.slice(last[0], last[0] + longest + 1);
        if (start > 0 && /[ \n](?=\S)/.test(inReach)) expect(text.slice(start - 1, start)).toMatch(/[ \n]/);
        last = [start, end];
      }
      expect(last[1]).toBe(text.length);
    }),
    { numRuns: 60 },
  );
});
