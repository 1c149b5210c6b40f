import { endOwnSession } from '#lib/workbench/person/own-sessions.ts';
import { sessionInput } from '#lib/workbench/person/schema.ts';
import { writeRoute } from '../../../../_route/write.ts';

export const POST = writeRoute(sessionInput, ({ db, actor, input }) => endOwnSession(db, actor, input));
