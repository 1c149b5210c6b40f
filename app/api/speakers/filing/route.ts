import { fileUnder } from '#lib/workbench/speaker/file-under.ts';
import { fileUnderInput } from '#lib/workbench/speaker/schema.ts';
import { writeRoute } from '../../_route/write.ts';

export const POST = writeRoute(fileUnderInput, ({ db, actor, input }) => fileUnder(db, actor, input));
