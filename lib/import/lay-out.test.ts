import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockKinds } from '#lib/vocabulary.ts';
import { layOut, tidy } from './lay-out.ts';

test.each([
  ['  One \u00a0 two ', 'One \u00a0 two'],
  ['One\u00adtwo\u200b', 'Onetwo'],
  ['a \t b', 'a\tb'],
  ['One \n  two', 'One\ntwo'],
  ['One\u0007two\u0085', 'One two'],
  ['\ud83d', '\ufffd'],
])('%j is tidied to %j', (words, tidied) => {
  expect(tidy(words)).toBe(tidied);
});

test('Every line stands once, in order, and each hint is the place of its line', () => {
  const line = fc.record({
    kind: fc.option(fc.constantFrom(...blockKinds)),
    words: fc.string({ unit: 'binary', maxLength: 20 }),
  });
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const result = layOut(lines, {});
      const shown = lines
        .map(({ kind, words }) => ({ kind, words: tidy(words) }))
        .filter(({ words }) => words);
      if (!result.ok) {
        expect(shown.map(({ words }) => words).join('')).not.toMatch(/[\p{L}\p{N}]/u);
        return;
      }
      expect(result.text.isWellFormed()).toBe(true);
      expect(result.text).toBe(shown.map(({ words }) => words).join('\n\n'));
      expect(result.hints.map(({ kind, span }) => ({ kind, words: result.text.slice(...span) }))).toEqual(
        shown.filter(({ kind }) => kind !== null),
      );
      for (const [i, { span }] of result.hints.entries())
        expect(span[0]).toBeGreaterThanOrEqual(result.hints[i - 1]?.span[1] ?? 0);
    }),
  );
});
