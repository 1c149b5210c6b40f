/** What an export takes. */
import { z } from 'zod';
import { exportFormats } from '#lib/vocabulary.ts';
import { question } from '../view/schema.ts';

export const exportInput = z.object({ question, format: z.enum(exportFormats) });
export type ExportInput = z.output<typeof exportInput>;
