import { withdrawTemplate } from '#lib/workbench/template/mutations.ts';
import { templateId } from '#lib/workbench/template/schema.ts';
import { numbered } from '../../../_route/numbered.ts';
import { writeRoute } from '../../../_route/write.ts';

export const POST = writeRoute(numbered(templateId, 'templateId'), ({ db, actor, input }) =>
  withdrawTemplate(db, actor, input),
);
