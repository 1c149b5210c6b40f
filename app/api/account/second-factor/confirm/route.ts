import { appCodeInput } from '#lib/workbench/person/schema.ts';
import { confirmSecondFactor } from '../../../../_server/second-factor.ts';
import { withCookies } from '../../../_route/with-cookies.ts';
import { writeRoute } from '../../../_route/write.ts';

/** A first code of the app turns the second factor on; the answer has the recovery codes. */
export const POST = writeRoute(appCodeInput, async ({ db, actor, input, request }) => {
  const confirmed = await confirmSecondFactor(db, actor, input.code, request.headers);
  if (!confirmed.ok) return confirmed;
  const { cookies, ...answer } = confirmed;
  return withCookies(answer, cookies);
});
