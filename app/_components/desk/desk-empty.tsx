'use client';
import { Button } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { Question } from '#lib/workbench/view/schema.ts';
import classes from './desk-empty.module.css';
import { isFiltered } from './views.ts';

interface Props {
  question: Question;
  mayImport: boolean;
  onClear: () => void;
}

/** Why the table is empty, and the one thing to do about it. */
export function DeskEmpty({ question, mayImport, onClear }: Props) {
  const t = useTranslations('desk.empty');
  if (!isFiltered(question))
    return (
      <div className={classes.empty}>
        <h2>{t('start')}</h2>
        <p>{t('startWords')}</p>
        {mayImport && (
          <Button component={Link} href="/import">
            {t('import')}
          </Button>
        )}
      </div>
    );
  const isDone = question.verdict.join() === 'open' && !question.search;
  return (
    <div className={classes.empty}>
      <h2>{isDone ? t('done') : t('nothing')}</h2>
      <p>{isDone ? t('doneWords') : t('nothingWords')}</p>
      <Button variant="default" onClick={onClear}>
        {t('all')}
      </Button>
    </div>
  );
}
