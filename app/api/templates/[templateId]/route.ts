import { keptTemplate } from '#lib/workbench/template/data.ts';
import { templateId } from '#lib/workbench/template/schema.ts';
import { numbered } from '../../_route/numbered.ts';
import { readRoute } from '../../_route/read.ts';
import { templateFile } from '../template-file.ts';

/** The template as it was kept. */
export const GET = readRoute(numbered(templateId, 'templateId'), ({ db, actor, input }) => {
  const kept = keptTemplate(db.read, actor, input.templateId);
  if (!kept) return { ok: false, reason: 'not_found' };
  return templateFile(kept.format, `template-${kept.id}`, kept.bytes);
});
