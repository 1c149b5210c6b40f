import { useOwnerLink } from '#lib/workbench/person/link-use.ts';
import { ownerLinkInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../../_server/sign-in.ts';
import { openWriteRoute } from '../../_route/open.ts';
import { withCookies } from '../../_route/with-cookies.ts';

/** A locked-out owner's new password, by the owner link; signed in at once. */
export const POST = openWriteRoute(ownerLinkInput, async ({ db, input }) => {
  const done = await useOwnerLink(db, input);
  if (!done.ok) return done;
  const session = await signIn(db, input);
  return withCookies({ ok: true }, session.ok ? session.cookies : []);
});
