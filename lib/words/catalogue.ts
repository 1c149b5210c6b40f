/** Every word of the interface, one area a screen. A second language is a second folder beside `en`. */
import { article } from './en/article.ts';
import { articles } from './en/articles.ts';
import { columns } from './en/columns.ts';
import { common } from './en/common.ts';
import { desk } from './en/desk.ts';
import { exporting } from './en/export.ts';
import { files } from './en/files.ts';
import { importing } from './en/import.ts';
import { panel } from './en/panel.ts';
import { people } from './en/people.ts';
import { printing } from './en/printing.ts';
import { reasons } from './en/reasons.ts';
import { sealing } from './en/sealing.ts';
import { start } from './en/start.ts';
import { speakerPicker, statementEditor } from './en/statement-editor.ts';
import { taking } from './en/taking.ts';
import { templates } from './en/templates.ts';
import { terminal } from './en/terminal.ts';
import { vocabulary } from './en/vocabulary.ts';
import { why } from './en/why.ts';

export const locale = 'en';
export const catalogue = {
  article,
  articles,
  columns,
  common,
  desk,
  exporting,
  files,
  importing,
  people,
  panel,
  printing,
  reasons,
  sealing,
  speakerPicker,
  statementEditor,
  start,
  taking,
  templates,
  terminal,
  vocabulary,
  why,
};

declare module 'use-intl' {
  interface AppConfig {
    Locale: typeof locale;
    Messages: typeof catalogue;
  }
}
