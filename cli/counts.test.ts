import { expect, test } from 'vitest';
import { countsOf, summaryOf } from './counts.ts';

const vitest = (passed: number, failed: number, pending = 0) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: pending,
    numTodoTests: 0,
  });
const playwright = (expected: number, unexpected: number, flaky = 0, skipped = 0) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });

test.each([
  ['A check that succeeds is one pass', countsOf(true), '1 passed, 0 failed'],
  ['A check that fails is one failure', countsOf(false), '0 passed, 1 failed'],
  ['Tests are counted one by one', countsOf(false, 'vitest', vitest(7, 2)), '7 passed, 2 failed'],
  ['Skipped tests are named', countsOf(true, 'vitest', vitest(7, 0, 3)), '7 passed, 0 failed, 3 skipped'],
  [
    'A file that cannot be loaded fails the whole',
    countsOf(false, 'vitest', vitest(7, 0)),
    '7 passed, 1 failed',
  ],
  ['A crash without a report is a failure', countsOf(false, 'vitest', null), '0 passed, 1 failed'],
  ['Half a report is a failure', countsOf(true, 'vitest', '{"numPassedTests": 7'), '0 passed, 1 failed'],
  ['A run without any test is a failure', countsOf(true, 'vitest', vitest(0, 0)), '0 passed, 1 failed'],
  [
    'A flaky test is a failure',
    countsOf(true, 'playwright', playwright(4, 1, 1, 2)),
    '4 passed, 2 failed, 2 skipped',
  ],
  [
    'A browser that does not start is a failure',
    countsOf(false, 'playwright', playwright(0, 0)),
    '0 passed, 1 failed',
  ],
])('%s', (_title, counts, summary) => {
  expect(summaryOf(counts)).toBe(summary);
});
