import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphAround, surroundingsOf } from './paragraph.ts';

const text = 'Head\n\nOne two three.\n\nFour five.\n\nSix.';
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const blocks = ['Head', 'One two three.', 'Four five.', 'Six.'].map(place);
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);

test.each([
  ['its own block', 'two', [], 'One two three.'],
  ['the blocks of its statement too', 'two', ['five'], 'One two three.\n\nFour five.'],
  ['both blocks that it lies in', 'three.\n\nFour', [], 'One two three.\n\nFour five.'],
])('A claim is shown in %s', (_, claim, parts, shown) => {
  expect(words(paragraphAround(text, place(claim), parts.map(place), blocks))).toBe(shown);
});

test('Without blocks a claim is shown in its line', () => {
  expect(words(paragraphAround(text, place('five'), [], []))).toBe('Four five.');
  expect(words(paragraphAround(text, place('Head'), [], []))).toBe('Head');
});

test('A statement that runs over half an article does not make a paragraph of it', () => {
  const long = `${'word '.repeat(3000)}end`;
  const claim = { start: 7000, end: 7010 };
  const shown = paragraphAround(
    long,
    claim,
    [{ start: 0, end: long.length }],
    [{ start: 0, end: long.length }],
  );
  expect(shown.end - shown.start).toBeLessThanOrEqual(6000);
  expect(shown.start).toBeLessThan(claim.start);
  expect(shown.end).toBeGreaterThan(claim.end);
});

test('Whatever the text, the claim is within, and no character is cut', () => {
  const piece = fc.constantFrom('a', ' ', '\n', '🛩', 'é', '“', 'word '.repeat(400), '🛩'.repeat(1500));
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (pieces, one, other) => {
      const any = pieces.join('');
      const at = (n: number) => {
        const offset = n % (any.length + 1);
        const low = any.charCodeAt(offset);
        return low >= 0xdc00 && low <= 0xdfff ? offset - 1 : offset;
      };
      const claim = { start: Math.min(at(one), at(other)), end: Math.max(at(one), at(other)) };
      fc.pre(claim.end > claim.start);
      for (const shown of [paragraphAround(any, claim, [], []), surroundingsOf(any, claim)]) {
        expect(shown.start).toBeLessThanOrEqual(claim.start);
        expect(shown.end).toBeGreaterThanOrEqual(claim.end);
        expect(any.slice(shown.start, shown.end).isWellFormed()).toBe(true);
      }
    }),
  );
});
