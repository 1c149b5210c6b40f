import { secondStepInput } from '#lib/workbench/person/schema.ts';
import { signInWithCode } from '../../../_server/second-step.ts';
import { openWriteRoute } from '../../_route/open.ts';
import { withCookies } from '../../_route/with-cookies.ts';

/** The second step: a code of the app, or a recovery code. */
export const POST = openWriteRoute(secondStepInput, async ({ db, input, request }) => {
  const outcome = await signInWithCode(db, input, request.headers);
  return outcome.ok ? withCookies({ ok: true }, outcome.cookies) : outcome;
});
