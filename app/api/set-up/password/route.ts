import { choosePassword } from '#lib/workbench/person/link-use.ts';
import { choosePasswordInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../../_server/sign-in.ts';
import { openWriteRoute } from '../../_route/open.ts';
import { signedIn } from '../../_route/signed-in.ts';

/** A colleague's password, chosen by the one-time link; signed in at once. */
export const POST = openWriteRoute(choosePasswordInput, async ({ db, input, request }) => {
  const chosen = await choosePassword(db, input);
  if (!chosen.ok) return chosen;
  return signedIn(await signIn(db, { userName: chosen.userName, password: input.password }, request.headers));
});
