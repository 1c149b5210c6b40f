import { changeOwnPassword } from '#lib/workbench/person/own-password.ts';
import { ownPasswordInput } from '#lib/workbench/person/schema.ts';
import { auth } from '../../../_server/auth.ts';
import { deviceTokens } from '../../../_server/cookies.ts';
import { browserHeaders } from '../../../_server/sign-in.ts';
import { withCookies } from '../../_route/with-cookies.ts';
import { writeRoute } from '../../_route/write.ts';

/** Ends all of the person's sessions and opens one for the browser that asked. */
export const POST = writeRoute(ownPasswordInput, async ({ db, actor, input, request: { headers } }) => {
  const changed = await changeOwnPassword(db, actor, input, deviceTokens(headers));
  if (!changed.ok) return changed;
  const opened = await auth().api.openSession({
    body: { personId: actor.id },
    headers: browserHeaders(headers),
    asResponse: true,
  });
  return withCookies({ ok: true }, opened.headers.getSetCookie());
});
