'use client';
import { useTranslations } from 'use-intl';
import { momentWords } from '../_ui/moment-words.ts';
import type { FormFailure } from '../_ui/use-form-submit.ts';
import { useReasonWords } from '../_ui/use-reason-words.ts';

/**
 * Gives why a password or a code was refused; where there were too many, with the time of the next
 * try; null where the fields themselves say it.
 */
export function useRefusalWords(): (failure: FormFailure) => string | null {
  const t = useTranslations('people');
  const words = useReasonWords();
  return ({ reason, fields, body }) => {
    if (Object.keys(fields).length > 0) return null;
    const retryAt = retryAtIn(body);
    if (!retryAt) return words(reason);
    return t('tooManyAttempts', { time: momentWords(retryAt.toISOString(), undefined, 'clock') });
  };
}

function retryAtIn(body: unknown): Date | null {
  if (typeof body !== 'object' || body === null || !('retryAt' in body)) return null;
  // A minute more than needed, since the time is shown without its seconds.
  return new Date(Date.parse(String(body.retryAt)) + 60_000);
}
