import { onlyPasswordInput } from '#lib/workbench/person/schema.ts';
import { startSecondFactor } from '../../../../_server/second-factor.ts';
import { writeRoute } from '../../../_route/write.ts';

/** A secret for the app; nothing is asked at sign-in before it is confirmed. */
export const POST = writeRoute(onlyPasswordInput, ({ db, actor, input, request }) =>
  startSecondFactor(db, actor, input.password, request.headers),
);
