import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, sideOf } from './rules.ts';

test.each([
  ['Türkiye', 'turkiye'],
  ['The Harbour Office', 'harbour office'],
  ['O’Brien', 'obrien'],
  ["O'Brien", 'obrien'],
  ['Jean-Luc  Morel', 'jean luc morel'],
  ['Ірина Ґава', 'ірина ґава'.normalize('NFKD').replace(/\p{M}/gu, '')],
  ['…', ''],
])('%j is looked up as %j', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('Folding a folded name changes nothing but a leading article', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const folded = foldName(name);
      if (!folded.startsWith('the ')) expect(foldName(folded)).toBe(folded);
    }),
  );
});

test.each([
  ['Russian Defence Ministry', null, 'Russia'],
  ['Ukrainian Air Force', null, 'Ukraine'],
  ['The Kremlin', null, 'Russia'],
  ['Anna Lysenko', 'foreign minister of Ukraine', 'Ukraine'],
  ['Tom Reed', 'British ambassador to Ukraine', 'United Kingdom'],
  ['Ivan Orlov', 'Russian envoy to the United States', 'Russia'],
  ['White House', null, 'United States'],
  ['North Korean state media', null, 'North Korea'],
  ['Tom Reed', 'mayor', null],
  ['Contact group on Ukraine', null, null],
  ['Russian and Ukrainian officials', null, null],
  ['A US official', null, 'United States'],
  ['U.S. Treasury', null, 'United States'],
  ['Those among us', null, null],
] as const)('%s (%s) speaks for %s', (name, role, side) => {
  expect(sideOf(name, role)).toBe(side);
});
