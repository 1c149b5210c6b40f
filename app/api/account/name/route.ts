import { changeOwnName } from '#lib/workbench/person/rename.ts';
import { ownNameInput } from '#lib/workbench/person/schema.ts';
import { writeRoute } from '../../_route/write.ts';

export const POST = writeRoute(ownNameInput, ({ db, actor, input }) => changeOwnName(db, actor, input));
