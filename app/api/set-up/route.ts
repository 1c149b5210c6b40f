import { createFirstOwner } from '#lib/workbench/person/link-use.ts';
import { firstOwnerInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../_server/sign-in.ts';
import { openWriteRoute } from '../_route/open.ts';
import { withCookies } from '../_route/with-cookies.ts';

/** The first owner, by the set-up link; signed in at once. */
export const POST = openWriteRoute(firstOwnerInput, async ({ db, input }) => {
  const made = await createFirstOwner(db, input);
  if (!made.ok) return made;
  const session = await signIn(db, input);
  return withCookies({ ok: true }, session.ok ? session.cookies : []);
});
