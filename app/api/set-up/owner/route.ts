import { useOwnerLink } from '#lib/workbench/person/link-use.ts';
import { ownerLinkInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../../_server/sign-in.ts';
import { openWriteRoute } from '../../_route/open.ts';
import { signedIn } from '../../_route/signed-in.ts';

/** A locked-out owner's new password, by the owner link; signed in at once. */
export const POST = openWriteRoute(ownerLinkInput, async ({ db, input, request }) => {
  const done = await useOwnerLink(db, input);
  if (!done.ok) return done;
  return signedIn(await signIn(db, input, request.headers));
});
