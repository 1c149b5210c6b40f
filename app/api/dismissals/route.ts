import { dismiss } from '#lib/workbench/dismissal/mutations.ts';
import { dismissInput } from '#lib/workbench/statement/schema.ts';
import { writeRoute } from '../_route/write.ts';
import { withClaim } from '../claims/with-claim.ts';

export const POST = writeRoute(dismissInput, async ({ db, actor, input }) => {
  const { kind, id } = input.target;
  return withClaim(db, actor, kind === 'claim' ? id : null, await dismiss(db, actor, input));
});
