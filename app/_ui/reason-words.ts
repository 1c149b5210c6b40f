'use client';
import { useTranslations } from 'use-intl';
import type { catalogue } from '#lib/words/catalogue.ts';

/** Words for a refusal's code; one that this version does not know reads as a fault. */
export function useReasonWords(): (reason: string) => string {
  const t = useTranslations('reasons');
  return (reason) => t(t.has(reason as keyof typeof catalogue.reasons) ? (reason as 'fault') : 'fault');
}
