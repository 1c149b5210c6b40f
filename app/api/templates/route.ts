import { z } from 'zod';
import { maxTemplateBytes } from '#lib/export/template/template-refusal.ts';
import { listTemplates } from '#lib/workbench/template/data.ts';
import { saveTemplate } from '#lib/workbench/template/mutations.ts';
import { templateInput } from '#lib/workbench/template/schema.ts';
import { readRoute } from '../_route/read.ts';
import { uploadRoute } from '../_route/upload.ts';

export const GET = readRoute(z.object({}), ({ db, actor }) => ({ templates: listTemplates(db.read, actor) }));

/** The template's bytes; its name and kind stand in the query. */
export const POST = uploadRoute(maxTemplateBytes, templateInput, ({ db, actor, input, bytes }) =>
  saveTemplate(db, actor, { ...input, bytes }),
);
