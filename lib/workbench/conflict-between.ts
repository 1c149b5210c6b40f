/** The answer to somebody who decided on what no longer stands: both sides, and what they began on. */
import type { Conflict, Person } from './claim/schema.ts';

interface Signed {
  by: Person;
  at: string;
}

/** `base` is the row that the person named as seen, `current` what stands; null: there was none. */
export function conflictBetween<Row extends Signed>(
  base: Row | null,
  current: Row | null,
): { ok: false } & Conflict<Row | null> {
  return {
    ok: false,
    reason: 'conflict',
    base,
    current,
    by: current?.by ?? null,
    at: current?.at ?? null,
  };
}
