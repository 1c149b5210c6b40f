import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

test.each([
  ['19 June 2025 08:15', '2025-06-19T08:15'],
  ['Sun 9 Nov 2025 11.42 GMT', '2025-11-09T11:42'],
  ['June 9, 2025', '2025-06-09'],
  ['Sept. 3, 2025 at 4:05 p.m.', '2025-09-03T16:05'],
  ['2025-10-04T10:00', '2025-10-04T10:00'],
  ['the 3rd of June', null],
  ['99 June 2025', null],
])('%s', (words, iso) => expect(readDate(words)?.iso ?? null).toBe(iso));
