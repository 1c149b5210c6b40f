/** Words for server components and files; client components use `useTranslations` of use-intl. */
import type { Messages } from 'use-intl';
import { createTranslator } from 'use-intl/core';
import { catalogue, locale } from './catalogue.ts';

/** Made once an area: each translator keeps what it has parsed. */
const made = new Map<keyof Messages, unknown>();

/** The translator of one area: `wordsFor('common')('desk')`. */
export function wordsFor<Area extends keyof Messages>(area: Area) {
  const known = made.get(area);
  if (known) return known as ReturnType<typeof translatorOf<Area>>;
  const translator = translatorOf(area);
  made.set(area, translator);
  return translator;
}

function translatorOf<Area extends keyof Messages>(area: Area) {
  return createTranslator<Messages, Area>({ locale, messages: catalogue, namespace: area, timeZone: 'UTC' });
}
