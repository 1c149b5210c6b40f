import { describe, expect, test } from 'vitest';
import { momentWords } from './moment-words.ts';

describe('A time keeps the precision it was given in', () => {
  test.each([
    ['2024', 'UTC', '2024'],
    ['2024-03', 'UTC', 'March 2024'],
    ['2024-03-09', 'America/New_York', '9 Mar 2024'],
    ['2024-03-09T07:21', 'America/New_York', '9 Mar 2024, 07:21'],
    ['2024-03-09T23:30:00.000Z', 'Europe/Kyiv', '10 Mar 2024, 01:30'],
    ['2024-03-09T01:30:00+05:45', 'UTC', '8 Mar 2024, 19:45'],
    ['last spring', 'UTC', 'last spring'],
  ])('%s in %s reads %s', (iso, zone, words) => {
    expect(momentWords(iso, zone)).toBe(words);
  });
});

test('The brief form leaves the year out, the day the clock too, the clock all but itself', () => {
  expect(momentWords('2024-03-09T23:30:00.000Z', 'Europe/Kyiv', 'clock')).toBe('01:30');
  expect(momentWords('2024-03-09', 'UTC', 'clock')).toBe('9 Mar');
  expect(momentWords('2024-03-09T23:30:00.000Z', 'Europe/Kyiv', 'day')).toBe('10 Mar');
  expect(momentWords('2024-03-09T07:21', 'UTC', 'brief')).toBe('9 Mar, 07:21');
  expect(momentWords('2024-03-09', 'UTC', 'brief')).toBe('9 Mar');
});
