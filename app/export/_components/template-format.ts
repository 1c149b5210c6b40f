import type { TemplateFormat } from '#lib/vocabulary.ts';

/** The kind of template that a file's name tells; null: none. */
export function templateFormat(fileName: string): TemplateFormat | null {
  if (/\.docx$/i.test(fileName)) return 'docx';
  return /\.(?:md|markdown)$/i.test(fileName) ? 'markdown' : null;
}
