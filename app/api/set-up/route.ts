import { createFirstOwner } from '#lib/workbench/person/link-use.ts';
import { firstOwnerInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../_server/sign-in.ts';
import { openWriteRoute } from '../_route/open.ts';
import { signedIn } from '../_route/signed-in.ts';

/** The first owner, by the set-up link; signed in at once. */
export const POST = openWriteRoute(firstOwnerInput, async ({ db, input, request }) => {
  const made = await createFirstOwner(db, input);
  if (!made.ok) return made;
  return signedIn(await signIn(db, input, request.headers));
});
