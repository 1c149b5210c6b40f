import { signInInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../_server/sign-in.ts';
import { openWriteRoute } from '../_route/open.ts';
import { withCookies } from '../_route/with-cookies.ts';

export const POST = openWriteRoute(signInInput, async ({ db, input }) => {
  const outcome = await signIn(db, input);
  return outcome.ok ? withCookies({ ok: true }, outcome.cookies) : outcome;
});
