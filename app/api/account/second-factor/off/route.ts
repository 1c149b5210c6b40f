import { onlyPasswordInput } from '#lib/workbench/person/schema.ts';
import { turnOffSecondFactor } from '#lib/workbench/person/second-factor.ts';
import { deviceTokens } from '../../../../_server/cookies.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(onlyPasswordInput, ({ db, actor, input, request }) =>
  turnOffSecondFactor(db, actor, input, deviceTokens(request.headers)),
);
