import { z } from 'zod';
import { exampleTemplate } from '#lib/export/template/example-template.ts';
import { templateFormats } from '#lib/vocabulary.ts';
import { readRoute } from '../../../_route/read.ts';
import { templateFile } from '../../template-file.ts';

/** A template to begin with. */
export const GET = readRoute(z.object({ format: z.enum(templateFormats) }), async ({ input: { format } }) =>
  templateFile(format, 'template-example', await exampleTemplate(format)),
);
