import { wordingInput } from '#lib/workbench/claim/schema.ts';
import { writeWording } from '#lib/workbench/wording/mutations.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../with-claim.ts';

export const POST = writeRoute(numbered(wordingInput, 'claimId'), async ({ db, actor, input }) =>
  withClaim(db, actor, input.claimId, await writeWording(db, actor, input)),
);
