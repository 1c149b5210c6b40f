import { resetPassword } from '#lib/workbench/person/mutations.ts';
import { resetPasswordInput } from '#lib/workbench/person/schema.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(resetPasswordInput, ({ db, actor, input }) => resetPassword(db, actor, input));
