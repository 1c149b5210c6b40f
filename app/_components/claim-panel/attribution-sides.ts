/** The sides of a conflict over "Did they say it?": the answer, and the statement and claim that it is about. */
import type { AttributionConflict } from '#lib/workbench/attribution/mutations.ts';
import type { Sides } from '#lib/workbench/claim/conflict.ts';
import { aboutSide, checkSide, statementSide } from '#lib/workbench/claim/conflict-sides.ts';

/** What both began on, and what stands. */
export function attributionSides({
  base,
  current,
  statement,
  about,
}: AttributionConflict): Omit<Sides, 'mine'> {
  return {
    base: {
      ...checkSide(base),
      ...aboutSide(about?.base),
      ...(statement?.base && statementSide(statement.base)),
    },
    theirs: {
      ...checkSide(current),
      ...aboutSide(about?.current),
      ...(statement && statementSide(statement.current)),
    },
  };
}
