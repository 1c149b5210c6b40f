import { verdictInput } from '#lib/workbench/claim/schema.ts';
import { giveVerdict } from '#lib/workbench/verdict/mutations.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../with-claim.ts';

export const POST = writeRoute(numbered(verdictInput, 'claimId'), async ({ db, actor, input }) =>
  withClaim(db, actor, input.claimId, await giveVerdict(db, actor, input)),
);
