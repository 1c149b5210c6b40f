/** Every word of the interface, one area a screen. A second language is a second folder beside `en`. */
import { common } from './en/common.ts';
import { reasons } from './en/reasons.ts';
import { vocabulary } from './en/vocabulary.ts';

export const locale = 'en';
export const catalogue = { common, reasons, vocabulary };

declare module 'use-intl' {
  interface AppConfig {
    Locale: typeof locale;
    Messages: typeof catalogue;
  }
}
