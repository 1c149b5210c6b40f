import { expect, test } from 'vitest';
import { nextPlace, splitPlace } from './split-place.ts';

/** The words with a bar where the second half would begin. */
const drawn = (words: string, place: number | null) =>
  place === null ? words : `${words.slice(0, place)}|${words.slice(place)}`;

test.each<[string, number, string]>([
  ['Storm The pier', 6, 'Storm |The pier'],
  ['Storm The pier', 5, 'Storm |The pier'],
  ['StormThe pier', 5, 'Storm|The pier'],
  ['Storm\r\n\r\nThe pier', 6, 'Storm\r\n\r\n|The pier'],
  ['Storm', 0, 'Storm'],
  [' Storm', 1, ' Storm'],
  ['Storm ', 5, 'Storm '],
  ['Storm', 99, 'Storm'],
  ['A 🚢 sank', 3, 'A |🚢 sank'],
  ['Cafe\u0301 shut', 4, 'Caf|e\u0301 shut'],
])('A cursor in %j at %i splits it: %j', (words, cursor, expected) => {
  expect(drawn(words, splitPlace(words, cursor))).toBe(expected);
});

const moves = (words: string, step: 1 | -1, by: 'word' | 'character', count: number) => {
  let place: number | null = null;
  return Array.from({ length: count }, () => {
    place = nextPlace(words, place, { step, by });
    return drawn(words, place);
  });
};

test('It is moved by words, and stops at the last one', () => {
  const words = 'Storm. “The pier';
  expect(moves(words, 1, 'word', 4)).toEqual([
    'Storm. |“The pier',
    'Storm. “|The pier',
    'Storm. “The |pier',
    'Storm. “The |pier',
  ]);
  expect(moves(words, -1, 'word', 2)).toEqual(['Storm. “The |pier', 'Storm. “|The pier']);
});

test('It is moved by characters, over blanks at once, for words that were glued', () => {
  expect(moves('A👩‍👧  é', 1, 'character', 3)).toEqual(['A|👩‍👧  é', 'A👩‍👧  |é', 'A👩‍👧  |é']);
  expect(moves('ab  cd', -1, 'character', 4)).toEqual(['ab  c|d', 'ab  |cd', 'a|b  cd', 'a|b  cd']);
});

test('Words without blanks between them are words all the same', () => {
  expect(moves('東京は雨', 1, 'word', 1)).toEqual(['東京|は雨']);
});

test('One word has no place by words', () => {
  expect(nextPlace('Storm', null, { step: 1, by: 'word' })).toBeNull();
});
