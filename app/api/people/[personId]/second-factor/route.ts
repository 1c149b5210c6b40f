import { personInput } from '#lib/workbench/person/schema.ts';
import { takeSecondFactorOff } from '#lib/workbench/person/second-factor.ts';
import { writeRoute } from '../../../_route/write.ts';

/** For a colleague who lost their phone. */
export const POST = writeRoute(personInput, ({ db, actor, input }) => takeSecondFactorOff(db, actor, input));
