import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from './read-words.ts';

const words = (text: string) => readWords(text, [0, text.length], []).map((word) => word.text);
const tags = (text: string) => readWords(text, [0, text.length], []).map(({ text, tag }) => `${text}/${tag}`);

describe('Words are split where the grammar needs it', () => {
  test.each([
    ['Velm’s two-year-old pier', 'Velm ’s two - year - old pier'],
    ['They don’t; she’s here.', 'They do n’t ; she ’s here .'],
    ['Mr. O’Dell of the U.S. Navy (R-Va.)', 'Mr. O’Dell of the U.S. Navy ( R - Va. )'],
    ['$846.8million, 50% of 1,200 in 2015-16', '$ 846.8 million , 50 % of 1,200 in 2015-16'],
    ['the F-16 and anti-war vice-president', 'the F-16 and anti-war vice-president'],
    [
      'write to ida.moen@velm.example or www.velm.example/pier?a=1.',
      'write to ida.moen@velm.example or www.velm.example/pier?a=1 .',
    ],
    ['the 21st, the 1980s and ’90s at 5pm', 'the 21st , the 1980s and ’90s at 5pm'],
    ['wait... no--never', 'wait ... no -- never'],
    ['Vučić and Wałęsa', 'Vučić and Wałęsa'],
  ])('%s', (text, expected) => expect(words(text).join(' ')).toBe(expected));
});

describe('Words that no list holds are read by their form', () => {
  test.each([
    ['Vučić', 'Vučić/PROPN'],
    ['58,213', '58,213/NUM'],
    ['unvelmable', 'unvelmable/ADJ'],
    ['brontling', 'brontling/VERB'],
    ['Okellova', 'Okellova/PROPN'],
  ])('%s', (text, expected) => expect(tags(text)).toEqual([expected]));
});

test('A text is read the same whatever was read before it', () => {
  const part = fc.constantFrom(
    'Ankersen',
    '’s',
    "'s",
    'zorbic',
    '-',
    '.',
    ',',
    '“',
    '”',
    '(',
    ')',
    ' ',
    ' ',
    ' ',
    '12',
  );
  const odd = fc.array(part, { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''));
  const read = new Map<string, string>();
  fc.assert(
    fc.property(odd, (text) => {
      read.set(text, tags(text).join(' '));
    }),
    { numRuns: 2000, seed: 7 },
  );
  for (const [text, first] of read) expect(tags(text).join(' ')).toBe(first);
});

test('Every word stands in the text where it says, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let before = 0;
      for (const { text: written, start, end } of readWords(text, [0, text.length], [])) {
        expect(text.slice(start, end)).toBe(written);
        expect(start).toBeGreaterThanOrEqual(before);
        before = end;
      }
    }),
  );
});
