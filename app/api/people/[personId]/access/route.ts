import { setBanned } from '#lib/workbench/person/mutations.ts';
import { setBannedInput } from '#lib/workbench/person/schema.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(setBannedInput, ({ db, actor, input }) => setBanned(db, actor, input));
