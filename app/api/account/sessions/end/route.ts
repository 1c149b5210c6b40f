import { z } from 'zod';
import { endOwnSessions } from '#lib/workbench/person/own-sessions.ts';
import { writeRoute } from '../../../_route/write.ts';

/** Signs out everywhere, in the browser that asks as well. */
export const POST = writeRoute(z.object({}), ({ db, actor }) => endOwnSessions(db, actor));
