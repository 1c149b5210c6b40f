/** Why a template of the desk is not kept, or cannot be filled. */
export type TemplateRefusal =
  | 'template_empty'
  | 'template_broken'
  | 'template_unsafe'
  | 'template_without_claims';

/** In bytes. */
export const maxTemplateBytes = 1024 * 1024;
