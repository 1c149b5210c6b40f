/** Words for server components; client components use `useTranslations` of use-intl. */
import type { Messages } from 'use-intl';
import { createTranslator } from 'use-intl/core';
import { catalogue, locale } from './catalogue.ts';

/** The translator of one area: `wordsFor('common')('desk')`. */
export function wordsFor<Area extends keyof Messages>(area: Area) {
  return createTranslator<Messages, Area>({ locale, messages: catalogue, namespace: area, timeZone: 'UTC' });
}
