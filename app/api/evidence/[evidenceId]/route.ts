import { changeEvidence } from '#lib/workbench/evidence/mutations.ts';
import { changeEvidenceInput } from '#lib/workbench/source/schema.ts';
import { numbered } from '../../_route/numbered.ts';
import { writeRoute } from '../../_route/write.ts';
import { withClaim } from '../../claims/with-claim.ts';

export const POST = writeRoute(numbered(changeEvidenceInput, 'evidenceId'), async ({ db, actor, input }) => {
  const outcome = await changeEvidence(db, actor, input);
  return withClaim(db, actor, 'claimId' in outcome ? outcome.claimId : null, outcome);
});
