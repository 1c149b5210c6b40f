import { z } from 'zod';
import { auth } from '../../_server/auth.ts';
import { openWriteRoute } from '../_route/open.ts';
import { withCookies } from '../_route/with-cookies.ts';

/** Ends the session in the database and takes the cookie back; without a session it does no harm. */
export const POST = openWriteRoute(z.object({}), async ({ request }) => {
  const response = await auth().api.signOut({ headers: request.headers, asResponse: true });
  return withCookies({ ok: true }, response.headers.getSetCookie());
});
