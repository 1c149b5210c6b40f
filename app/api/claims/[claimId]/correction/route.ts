import { correctClaim } from '#lib/workbench/claim/mutations.ts';
import { correctClaimInput } from '#lib/workbench/claim/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../with-claim.ts';

export const POST = writeRoute(numbered(correctClaimInput, 'claimId'), async ({ db, actor, input }) =>
  withClaim(db, actor, input.claimId, await correctClaim(db, actor, input)),
);
