import { signInInput } from '#lib/workbench/person/schema.ts';
import { signIn } from '../../_server/sign-in.ts';
import { openWriteRoute } from '../_route/open.ts';
import { signedIn } from '../_route/signed-in.ts';

/** The first step; `step: "code"` where a second one is asked for. */
export const POST = openWriteRoute(signInInput, async ({ db, input, request }) =>
  signedIn(await signIn(db, input, request.headers)),
);
