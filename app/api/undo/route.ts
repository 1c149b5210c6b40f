import { z } from 'zod';
import { undoInput } from '#lib/workbench/claim/schema.ts';
import { lastDecision } from '#lib/workbench/undo/data.ts';
import { undo } from '#lib/workbench/undo/mutations.ts';
import { readRoute } from '../_route/read.ts';
import { writeRoute } from '../_route/write.ts';
import { withClaim } from '../claims/with-claim.ts';

/** What the undo key would take back: read from the decisions, so that it survives a reload. */
export const GET = readRoute(z.object({}), ({ db, actor }) => ({ last: lastDecision(db, actor) }));

export const POST = writeRoute(undoInput, async ({ db, actor, input }) => {
  const outcome = await undo(db, actor, input);
  return withClaim(db, actor, outcome.ok ? outcome.claimId : null, outcome);
});
