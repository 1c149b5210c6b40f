import { noteInput } from '#lib/workbench/claim/schema.ts';
import { writeNote } from '#lib/workbench/note/mutations.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withClaim } from '../../with-claim.ts';

export const POST = writeRoute(numbered(noteInput, 'claimId'), async ({ db, actor, input }) =>
  withClaim(db, actor, input.claimId, await writeNote(db, actor, input)),
);
