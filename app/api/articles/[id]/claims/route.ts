import { addClaim } from '#lib/workbench/claim/mutations.ts';
import { addClaimInput } from '#lib/workbench/claim/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../../claims/with-claim.ts';

export const POST = writeRoute(numbered(addClaimInput, 'articleId', 'id'), async ({ db, actor, input }) => {
  const outcome = await addClaim(db, actor, input);
  return withClaim(db, actor, 'claimId' in outcome ? outcome.claimId : null, outcome);
});
