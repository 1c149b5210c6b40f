'use client';
import { IconNote } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import classes from './cells.module.css';

export function SourcesCell({ claim: { evidenceCount, noteCount } }: { claim: ClaimRow }) {
  const t = useTranslations('desk.row');
  return (
    <span className={classes.sources} data-none={evidenceCount === 0 || undefined}>
      <span aria-hidden="true">{evidenceCount}</span>
      <span className="visually-hidden">{t('sources', { count: evidenceCount })}</span>
      {noteCount > 0 && (
        <span className={classes.notes} title={t('notes', { count: noteCount })}>
          <IconNote size={13} stroke={1.8} role="img" aria-label={t('notes', { count: noteCount })} />
        </span>
      )}
    </span>
  );
}
