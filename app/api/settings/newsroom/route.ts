import { setNewsroom } from '#lib/workbench/settings/mutations.ts';
import { newsroomInput } from '#lib/workbench/settings/schema.ts';
import { writeRoute } from '../../_route/write.ts';

export const POST = writeRoute(newsroomInput, ({ db, actor, input }) => setNewsroom(db, actor, input));
