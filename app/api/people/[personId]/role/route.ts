import { changeRole } from '#lib/workbench/person/mutations.ts';
import { changeRoleInput } from '#lib/workbench/person/schema.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(changeRoleInput, ({ db, actor, input }) => changeRole(db, actor, input));
