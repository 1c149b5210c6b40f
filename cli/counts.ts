/** Reads the reports of the test runners into the three numbers that `npm test` ends with. */
import { z } from 'zod';

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** https://vitest.dev/guide/reporters.html#json-reporter */
const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

/** https://playwright.dev/docs/test-reporters#json-reporter; a test that needed a second try counts as failed. */
const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const reports = { vitest: vitestReport, playwright: playwrightReport };

/**
 * What a stage of the suite comes to. `report` is the text of the runner's JSON report, null where
 * there is none: then the stage is one check. A stage that ended badly has at least one failure, one
 * that ran nothing too.
 */
export function countsOf(succeeded: boolean, runner?: keyof typeof reports, report?: string | null): Counts {
  if (!runner) return { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  const read = reports[runner].safeParse(parse(report ?? ''));
  if (!read.success) return { passed: 0, failed: 1, skipped: 0 };
  const sound = succeeded && read.data.passed > 0;
  return { ...read.data, failed: Math.max(read.data.failed, sound ? 0 : 1) };
}

/** The last line of `npm test`. */
export function summaryOf({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
