import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from './split-clauses.ts';

const clauses = (text: string): string[] =>
  splitClauses(text, [0, text.length]).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

describe('A sentence falls into the clauses that can be true or false by themselves', () => {
  test.each([
    ['The bridge fell on Monday.', ['main: The bridge fell on Monday']],
    ['The bridge fell and two buses burned.', ['main: The bridge fell', 'main: two buses burned']],
    [
      'The flood killed six people and injured 40.',
      ['main: The flood killed six people', 'main: injured 40'],
    ],
    ['They sold 40 cows and 12 goats.', ['main: They sold 40 cows', 'item: 12 goats']],
    ['They sold between 40 and 50 cows.', ['main: They sold between 40 and 50 cows']],
    [
      'The mine, which employs 300 people, closed in May.',
      ['main: The mine, which employs 300 people, closed in May', 'relative: which employs 300 people'],
    ],
    [
      'The dam broke, flooding three villages.',
      ['main: The dam broke', 'participle: flooding three villages'],
    ],
    [
      'The dam broke after the rain had lasted a week.',
      ['main: The dam broke', 'adverbial: the rain had lasted a week'],
    ],
    ['The dam broke; nobody was hurt.', ['main: The dam broke', 'main: nobody was hurt']],
    [
      'He agreed to repatriate captives and return bodies.',
      ['main: He agreed to repatriate captives and return bodies'],
    ],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

test('A picture credit at the end is left out, an acronym stays', () => {
  expect(clauses('The minister visits a school in Oslo (AFP/Getty)')).toEqual([
    'main: The minister visits a school in Oslo',
  ]);
  expect(clauses('He joined the Red Cross (ICRC)')).toEqual(['main: He joined the Red Cross (ICRC)']);
});

test('Every clause lies in the part that was asked for, begins and ends with a word', () => {
  const word = fc.constantFrom(
    'the',
    'army',
    'fired',
    '40',
    'drones',
    'and',
    ',',
    'which',
    'after',
    'was',
    ';',
    '“',
    '”',
    '(',
    ')',
    '😀',
    '\ud800',
    'ё',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 25 }), (parts) => {
      const text = parts.join(' ');
      for (const { span } of splitClauses(text, [0, text.length])) {
        expect(span[0]).toBeGreaterThanOrEqual(0);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(text.slice(...span)).toMatch(/^[\p{L}\p{N}$£€%]/u);
      }
    }),
  );
});
