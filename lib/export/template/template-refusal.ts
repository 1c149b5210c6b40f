/** Why a template of the desk is not kept, or cannot be filled. */
export type TemplateRefusal =
  | 'template_empty'
  | 'template_broken'
  | 'template_names_unknown'
  | 'template_unsafe'
  | 'template_without_claims';

/** What is wrong with a template, and where: for whoever wrote it. */
export interface TemplateFault {
  reason: TemplateRefusal;
  /** From 1; a Word document has no lines to go by. */
  line?: number;
  /** What it asks for that there is not: a name, a filter or a tag. */
  unknown?: string;
  /** With `unknown`: the names that there are. */
  names?: string[];
}

/** In bytes. */
export const maxTemplateBytes = 1024 * 1024;
