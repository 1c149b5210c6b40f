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
    [
      'Of the 40 cows and two goats aboard, nine were lost.',
      ['main: Of the 40 cows and two goats aboard, nine were lost'],
    ],
    [
      'Some 86 drones were intercepted and destroyed: 41 over Velm, 19 over Lomar.',
      ['main: Some 86 drones were intercepted and destroyed', 'item: 41 over Velm', 'item: 19 over Lomar'],
    ],
    [
      'The swap was the largest since May, when both sides let 40 men go.',
      ['main: The swap was the largest since May', 'adverbial: both sides let 40 men go'],
    ],
    [
      'They rang the bell at 4 p.m., six hours before the first rain.',
      ['main: They rang the bell at 4 p.m., six hours before the first rain'],
    ],
    ['As of noon, nine had left.', ['main: As of noon, nine had left']],
    [', down from 90 a year ago.', ['item: down from 90 a year ago']],
    ['They sold 40 cows and 12 goats.', ['main: They sold 40 cows', 'item: 12 goats']],
    [
      'The truce between Velm and Lomar held but Kestria refuses to sign.',
      ['main: The truce between Velm and Lomar held', 'main: Kestria refuses to sign'],
    ],
    [
      'They met both the mayor and the board on Monday.',
      ['main: They met both the mayor and the board on Monday'],
    ],
    [
      'The mayor spoke with the board and town leaders in hopes of a deal.',
      ['main: The mayor spoke with the board and town leaders in hopes of a deal'],
    ],
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
    [
      'He said that the dam broke, that six people died and that the mayor fled.',
      ['main: He said that the dam broke', 'main: six people died', 'main: the mayor fled'],
    ],
    [
      'The lira, which has lost a tenth of its value this year, rose on Monday.',
      ['relative: which has lost a tenth of its value this year', 'main: rose on Monday'],
    ],
    [
      ', which was invaded in May and retaken by rebels',
      ['relative: which was invaded in May', 'relative: retaken by rebels'],
    ],
    [
      'The clerk had sent the list and been given no answer.',
      ['main: The clerk had sent the list', 'main: been given no answer'],
    ],
    [
      'Prices rose, outpacing wages, and unemployment is low.',
      ['main: Prices rose', 'participle: outpacing wages', 'main: unemployment is low'],
    ],
    [
      'Nine people have died since the army invaded in April 2022.',
      ['main: Nine people have died', 'adverbial: the army invaded in April 2022'],
    ],
    ['It has been nine days since the army invaded.', ['main: It has been nine days since the army invaded']],
  ])('%s', (text, expected) => expect(clauses(text)).toEqual(expected));
});

describe('Headings fall into what they tell', () => {
  const parts = (text: string) =>
    splitClauses(text, [0, text.length], undefined, true).map(({ span }) => text.slice(...span));
  test.each([
    ['Norland scrambles jets, shuts Anrode airport', ['Norland scrambles jets', 'shuts Anrode airport']],
    [
      'Holm Group Reports Record Sales and Names New Chief',
      ['Holm Group Reports Record Sales', 'Names New Chief'],
    ],
    ['Nine dead in Anrode as storm hits coast', ['Nine dead in Anrode', 'storm hits coast']],
  ])('%s', (text, expected) => expect(parts(text)).toEqual(expected));
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
