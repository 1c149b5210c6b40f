'use client';
import { useFormatter, useTranslations } from 'use-intl';
import type { FormFailure } from '../_ui/use-form-submit.ts';
import { useReasonWords } from '../_ui/use-reason-words.ts';

/** Why a password or a code was refused; where there were too many, with the time of the next try. */
export function RefusalWords({ failure: { reason, fields, body } }: { failure: FormFailure }) {
  const t = useTranslations('people');
  const words = useReasonWords();
  const format = useFormatter();
  if (Object.keys(fields).length > 0) return null;
  const retryAt = retryAtIn(body);
  if (!retryAt) return words(reason);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return t('tooManyAttempts', {
    time: format.dateTime(retryAt, { hour: 'numeric', minute: '2-digit', timeZone }),
  });
}

function retryAtIn(body: unknown): Date | null {
  if (typeof body !== 'object' || body === null || !('retryAt' in body)) return null;
  // A minute more than needed, since the time is shown without its seconds.
  return new Date(Date.parse(String(body.retryAt)) + 60_000);
}
