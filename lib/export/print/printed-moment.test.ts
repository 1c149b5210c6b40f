import { expect, test } from 'vitest';
import { printedTime } from './printed-moment.ts';

test.each([
  ['2025', '2025'],
  ['2025-06', '2025-06'],
  ['2025-06-19', '2025-06-19'],
  ['2025-06-19T08:15', '2025-06-19 08:15'],
  ['2025-06-19T08:15:30.250', '2025-06-19 08:15'],
  ['2025-06-19T08:15:00Z', '2025-06-19 08:15 UTC'],
  ['2025-06-19T08:15+03:00', '2025-06-19 08:15 UTC+03:00'],
  ['last Thursday', 'last Thursday'],
])('%s is printed as %s', (iso, printed) => {
  expect(printedTime(iso)).toBe(printed);
});
