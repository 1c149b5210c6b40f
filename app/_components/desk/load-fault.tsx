'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { Refused } from '../../_ui/send.ts';
import { useReasonWords } from '../../_ui/use-reason-words.ts';
import classes from './desk-empty.module.css';

/** The claims could not be asked for: why, and another try. */
export function LoadFault({ fault, onRetry }: { fault: Error; onRetry: () => void }) {
  const t = useTranslations();
  const words = useReasonWords();
  const reason = fault instanceof Refused ? fault.reason : 'fault';
  return (
    <div className={classes.empty} role="alert">
      <h2>{t('desk.fault')}</h2>
      <p>{words(reason)}</p>
      {reason === 'signed_out' ? (
        // Loaded anew, the page leads to the sign-in and back to this very question.
        <Button onClick={() => window.location.reload()}>{t('desk.signIn')}</Button>
      ) : (
        <Button variant="default" onClick={onRetry}>
          {t('common.tryAgain')}
        </Button>
      )}
    </div>
  );
}
