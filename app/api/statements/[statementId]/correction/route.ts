import { correctStatement } from '#lib/workbench/statement/mutations.ts';
import { correctStatementInput } from '#lib/workbench/statement/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(numbered(correctStatementInput, 'statementId'), ({ db, actor, input }) =>
  correctStatement(db, actor, input),
);
