import { addStatement } from '#lib/workbench/statement/mutations.ts';
import { addStatementInput } from '#lib/workbench/statement/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(numbered(addStatementInput, 'articleId', 'id'), ({ db, actor, input }) =>
  addStatement(db, actor, input),
);
