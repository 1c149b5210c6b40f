'use client';
import { useTranslations } from 'use-intl';

/** Gives the sentence for a refusal's code; a code without words of its own reads as a fault. */
export function useReasonWords(): (reason: string) => string {
  const t = useTranslations('reasons');
  return (reason) => (isKnown(t, reason) ? t(reason) : t('fault'));
}

type Reasons = ReturnType<typeof useTranslations<'reasons'>>;

function isKnown(t: Reasons, reason: string): reason is Parameters<Reasons>[0] {
  return (t as { has(key: string): boolean }).has(reason);
}
