import { onlyPasswordInput } from '#lib/workbench/person/schema.ts';
import { renewRecoveryCodes } from '../../../../_server/second-factor.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(onlyPasswordInput, ({ db, actor, input, request }) =>
  renewRecoveryCodes(db, actor, input.password, request.headers),
);
