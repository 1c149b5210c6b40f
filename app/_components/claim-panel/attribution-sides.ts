/** The sides of a conflict over "Did they say it?": the answer, and the statement that it is about. */
import type { AttributionConflict } from '#lib/workbench/attribution/mutations.ts';
import type { Sides } from '#lib/workbench/claim/conflict.ts';
import { checkSide, statementSide } from '#lib/workbench/claim/conflict-sides.ts';

/** What both began on, and what stands. */
export function attributionSides({ base, current, statement }: AttributionConflict): Omit<Sides, 'mine'> {
  return {
    base: { ...checkSide(base), ...(statement?.base && statementSide(statement.base)) },
    theirs: { ...checkSide(current), ...(statement && statementSide(statement.current)) },
  };
}
