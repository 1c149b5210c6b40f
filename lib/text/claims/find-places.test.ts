import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPlaces } from './find-places.ts';

const names = (text: string): string[] => findPlaces(text).map(({ name }) => name);

describe('Where something happens is a place', () => {
  test.each([
    ['A fire broke out in Oststadt on Monday.', ['Oststadt']],
    [
      'They seized Anrode in the northern Velm region and Oumé in the Lomar region.',
      ['Anrode', 'Velm region', 'Oumé', 'Lomar region'],
    ],
    ['They marched into the Anrode region.', ['Anrode region']],
    ['The village of Staro Polje was empty.', ['Staro Polje']],
    ['Rain fell across eastern Poland.', ['Poland']],
    ['A depot near Novi Grad burned.', ['Novi Grad']],
    ['The fleet left for New Zealand from Kiel.', ['Kiel']],
    ['Trains ran between France and Spain.', ['France', 'Spain']],
    ["Snow fell on Kyiv's Podil district.", ['Kyiv', 'Podil district']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
});

describe('Who does it, and when, is no place', () => {
  test.each([
    'Moscow refused the offer.',
    'The meeting was in May.',
    'He wrote on Telegram.',
    'She spoke to President Ida Brandt.',
    'It began on Monday.',
    'A deal with U.S. officials',
  ])('%s', (text) => expect(names(text)).toEqual([]));
});

test('Spans lie inside the part that was asked for and hold the name', () => {
  const word = fc.constantFrom(
    'in',
    'near',
    'the',
    'Kyiv',
    "Poland's",
    'region',
    'Old',
    'of',
    'village',
    ',',
    '😀',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), fc.nat(), (parts, from) => {
      const text = parts.join(' ');
      const start = from % (text.length + 1);
      for (const { name, span } of findPlaces(text, [start, text.length])) {
        expect(span[0]).toBeGreaterThanOrEqual(start);
        expect(span[1]).toBeLessThanOrEqual(text.length);
        expect(text.slice(...span)).toBe(name);
      }
    }),
  );
});
