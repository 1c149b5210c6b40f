/** What keeping and withdrawing a template takes. */
import { z } from 'zod';
import { type TemplateFormat, templateFormats } from '#lib/vocabulary.ts';

export const templateInput = z.object({
  name: z.string().trim().min(1).max(100),
  format: z.enum(templateFormats),
});
export type TemplateInput = z.output<typeof templateInput>;

export const templateId = z.object({ templateId: z.int().positive() });
export type TemplateId = z.output<typeof templateId>;

/** A template as the desk lists it. */
export interface TemplateRow {
  id: number;
  name: string;
  format: TemplateFormat;
  /** Hex. */
  sha256: string;
  by: string;
  at: string;
}
