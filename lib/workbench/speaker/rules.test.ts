import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldName, isNameOfOne, mayBeOne, sideOf } from './rules.ts';

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

test.each([
  ['Ida Moen', 'person', true],
  ['Moen', 'person', false],
  ['the residents of Vardø', 'group', false],
  ['Kremlin', 'organisation', true],
  ['somebody', 'unknown', false],
] as const)('Whether “%s” (%s) of two articles is taken for one: %s', (name, type, expected) => {
  expect(isNameOfOne(name, type)).toBe(expected);
});

test.each([
  ['Moen', 'Ida Moen', true],
  ['I. Moen', 'Ida Moen', true],
  ['Olaf Moen', 'Ida Moen', false],
  ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', true],
  ['Volodymyr Zelensky', 'Olena Zelenska', false],
  ['Andrii Sybiha', 'Andriy Sybiga', false],
  ['IDA MOEN', 'Ida Moen', true],
] as const)('Whether %s and %s may be one person: %s', (one, other, expected) => {
  expect(mayBeOne({ name: one, type: 'person' }, { name: other, type: 'person' })).toBe(expected);
  expect(mayBeOne({ name: other, type: 'person' }, { name: one, type: 'person' })).toBe(expected);
});

test('A person and an organisation are never proposed as one', () => {
  expect(mayBeOne({ name: 'Mercury', type: 'person' }, { name: 'Mercury', type: 'organisation' })).toBe(
    false,
  );
});
