import { checkAttribution } from '#lib/workbench/attribution/mutations.ts';
import { attributionCheckInput } from '#lib/workbench/claim/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../with-claim.ts';

export const POST = writeRoute(numbered(attributionCheckInput, 'claimId'), async ({ db, actor, input }) =>
  withClaim(db, actor, input.claimId, await checkAttribution(db, actor, input)),
);
