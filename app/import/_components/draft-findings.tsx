'use client';
import { useTranslations } from 'use-intl';
import type { ImportPreview } from '#lib/workbench/article/schema.ts';
import classes from './import-desk.module.css';

/** What the engine found, and how the text begins. */
export function DraftFindings({ preview }: { preview: ImportPreview }) {
  const t = useTranslations('importing');
  const { statements, claims, checkWorthy, unknownSpeakers } = preview;
  return (
    <div className={classes.findings}>
      <p className={classes.opening}>{preview.opening}</p>
      {statements + claims === 0 ? (
        <p>{t('nothingFound')}</p>
      ) : (
        <p>
          <b>{t('found', { statements, claims })}</b>
          {claims > 0 && <> · {t('foundWorthy', { count: checkWorthy })}</>}
          {statements > 0 && <> · {t('foundUnknown', { count: unknownSpeakers })}</>}
        </p>
      )}
    </div>
  );
}
