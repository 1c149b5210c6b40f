import { assignClaim } from '#lib/workbench/assignment/mutations.ts';
import { assignmentInput } from '#lib/workbench/claim/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../with-claim.ts';

export const POST = writeRoute(numbered(assignmentInput, 'claimId'), async ({ db, actor, input }) =>
  withClaim(db, actor, input.claimId, await assignClaim(db, actor, input)),
);
