import { changeOwnPassword } from '#lib/workbench/person/own-password.ts';
import { ownPasswordInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../../_server/sign-in.ts';
import { withCookies } from '../../_route/with-cookies.ts';
import { writeRoute } from '../../_route/write.ts';

/** Ends all of the person's sessions and opens one for the browser that asked. */
export const POST = writeRoute(ownPasswordInput, async ({ db, actor, input }) => {
  const changed = await changeOwnPassword(db, actor, input);
  if (!changed.ok) return changed;
  const session = await signIn(db, { userName: changed.userName, password: input.password });
  return withCookies({ ok: true }, session.ok ? session.cookies : []);
});
