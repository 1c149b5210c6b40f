import { choosePassword } from '#lib/workbench/person/link-use.ts';
import { choosePasswordInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../../_server/sign-in.ts';
import { openWriteRoute } from '../../_route/open.ts';
import { withCookies } from '../../_route/with-cookies.ts';

/** A colleague's password, chosen by the one-time link; signed in at once. */
export const POST = openWriteRoute(choosePasswordInput, async ({ db, input }) => {
  const chosen = await choosePassword(db, input);
  if (!chosen.ok) return chosen;
  const session = await signIn(db, { userName: chosen.userName, password: input.password });
  return withCookies({ ok: true }, session.ok ? session.cookies : []);
});
