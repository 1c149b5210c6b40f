import { renamePerson } from '#lib/workbench/person/rename.ts';
import { renamePersonInput } from '#lib/workbench/person/schema.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(renamePersonInput, ({ db, actor, input }) => renamePerson(db, actor, input));
