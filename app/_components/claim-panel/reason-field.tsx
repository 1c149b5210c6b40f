'use client';
import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import classes from './claim-panel.module.css';
import type { Answers } from './use-answers.ts';
import type { Bench } from './use-workbench.ts';

/** The justification. It opens by itself where a verdict waits for it, and then saves that verdict. */
export function ReasonField({ answers, bench }: { answers: Answers; bench: Bench }) {
  const t = useTranslations('panel');
  const words = useTranslations('vocabulary.verdict');
  const field = useRef<HTMLTextAreaElement>(null);
  const asked = bench.tool === 'reason';
  const waiting = asked ? bench.preset.verdict : undefined;
  useEffect(() => {
    if (asked) field.current?.focus();
  }, [asked]);
  if (!asked && answers.reason === '')
    return (
      <Button
        className={classes.addReason}
        variant="subtle"
        size="compact-xs"
        w="fit-content"
        px={0}
        onClick={() => bench.open('reason')}
      >
        {t('addReason')}
      </Button>
    );
  return (
    <>
      <Textarea
        ref={field}
        label={t('reason')}
        placeholder={t('reasonPlaceholder')}
        size="xs"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={answers.reason}
        onChange={(event) => answers.setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.currentTarget.blur();
            bench.close();
          }
          if (waiting && event.key === 'Enter' && (event.ctrlKey || event.metaKey))
            void answers.judge(waiting);
        }}
      />
      {waiting && (
        <Button
          w="fit-content"
          disabled={answers.reason.trim() === ''}
          onClick={() => answers.judge(waiting)}
        >
          {t('saveAs', { answer: words(waiting) })}
        </Button>
      )}
    </>
  );
}
