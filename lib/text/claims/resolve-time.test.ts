import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveTime } from './resolve-time.ts';

describe('Words of time are resolved against the day of the article, in the precision they have', () => {
  // 2025-06-19 was a Thursday.
  test.each([
    ['overnight', '2025-06-19'],
    ['today', '2025-06-19'],
    ['yesterday', '2025-06-18'],
    ['last night', '2025-06-18'],
    ['this morning', '2025-06-19'],
    ['on Monday', '2025-06-16'],
    ['on Thursday', '2025-06-19'],
    ['last Thursday', '2025-06-12'],
    ['next Monday', '2025-06-23'],
    ['on Friday night', '2025-06-13'],
    ['this week', '2025-W25'],
    ['last week', '2025-W24'],
    ['last weekend', '2025-06-14/2025-06-15'],
    ['earlier this month', '2025-06'],
    ['last month', '2025-05'],
    ['last year', '2024'],
    ['last August', '2024-08'],
    ['in March', '2025-03'],
    ['in September', '2024-09'],
    ['on 3 May', '2025-05-03'],
    ['on Oct. 14', '2024-10-14'],
    ['on May 3, 2021', '2021-05-03'],
    ['in February 2022', '2022-02'],
    ['in 2022', '2022'],
    ['in late 1999', '1999'],
    ['three days ago', '2025-06-16'],
    ['two months ago', '2025-04'],
    ['a year ago', '2024'],
    ['since Monday', '2025-06-16/2025-06-19'],
    ['since 2020', '2020/2025-06-19'],
    ['in the past week', '2025-06-12/2025-06-19'],
    ['in recent weeks', null],
    ['in the morning', null],
  ])('%s: %s', (words, expected) => expect(resolveTime(words, '2025-06-19T08:15')).toBe(expected));
});

describe('What lies ahead is the next day or month of that name', () => {
  test.each([
    ['on Monday', '2025-06-23'],
    ['on Thursday', '2025-06-26'],
    ['in March', '2026-03'],
  ])('%s: %s', (words, expected) => expect(resolveTime(words, '2025-06-19', true)).toBe(expected));
});

test('Without a day of publication only dates with a year are resolved', () => {
  expect(resolveTime('in February 2022', null)).toBe('2022-02');
  expect(resolveTime('on Monday', null)).toBeNull();
  expect(resolveTime('on 3 May', null)).toBeNull();
});

test('A past weekday lies in the seven days that end with the article', () => {
  const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
  const name = fc.constantFrom('Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday');
  fc.assert(
    fc.property(day, name, (published, weekday) => {
      const iso = published.toISOString().slice(0, 10);
      const found = new Date(`${resolveTime(`on ${weekday}`, iso)}T00:00:00Z`);
      const back = (Date.parse(`${iso}T00:00:00Z`) - found.getTime()) / 86_400_000;
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back).toBeLessThan(7);
      expect(found.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' })).toBe(weekday);
    }),
  );
});

test('Any words are resolved to ISO 8601 or to nothing', () => {
  const words = fc.array(
    fc.constantFrom('last', 'since', 'May', '31', '2022', 'week', 'ago', 'two', 'Monday', 'year', '0'),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(words, fc.boolean(), (parts, ahead) => {
      const point = '\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d)?';
      const found = resolveTime(parts.join(' '), '2024-02-29', ahead);
      if (found !== null) expect(found).toMatch(new RegExp(`^${point}(/${point})?$`));
    }),
  );
});
