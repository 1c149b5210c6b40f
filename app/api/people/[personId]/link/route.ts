import { createPasswordLink } from '#lib/workbench/person/access-link.ts';
import { personInput } from '#lib/workbench/person/schema.ts';
import { writeRoute } from '../../../_route/write.ts';
import { withAddress } from '../../with-address.ts';

/** A new link with which the colleague chooses a password. */
export const POST = writeRoute(personInput, async ({ db, actor, input }) =>
  withAddress(await createPasswordLink(db, actor, input)),
);
