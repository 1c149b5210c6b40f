import { linkEvidence } from '#lib/workbench/evidence/mutations.ts';
import { linkEvidenceInput } from '#lib/workbench/source/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../with-claim.ts';

export const POST = writeRoute(numbered(linkEvidenceInput, 'claimId'), async ({ db, actor, input }) =>
  withClaim(db, actor, input.claimId, await linkEvidence(db, actor, input)),
);
