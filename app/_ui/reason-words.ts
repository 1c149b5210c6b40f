/** The sentence for a refusal's code; a code that has none gets the one for faults, so that nobody reads a code. */
import type { useTranslations } from 'use-intl';

export function reasonWords(t: ReturnType<typeof useTranslations<'reasons'>>, reason: string): string {
  const key = reason as Parameters<typeof t>[0];
  return t.has(key) ? t(key) : t('fault');
}
