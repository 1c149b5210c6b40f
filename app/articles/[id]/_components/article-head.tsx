'use client';
import { Anchor, Group } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ArticleReading } from '#lib/workbench/article/schema.ts';
import { Moment } from '../../../_ui/time.tsx';
import type { Coverage } from './draw-order.ts';
import classes from './reading.module.css';
import { WithdrawButton } from './withdraw-button.tsx';

/** Title, where the text comes from, how far the work has come. */
export function ArticleHead({
  reading,
  coverage,
  mayWithdraw,
  titleStandsInText,
}: {
  reading: ArticleReading;
  coverage: Coverage;
  mayWithdraw: boolean;
  /** Then it is drawn there, with its marks. */
  titleStandsInText: boolean;
}) {
  const t = useTranslations('article');
  const names = [reading.publisher, reading.byline].filter(Boolean).join(' · ');
  return (
    <header className={classes.head}>
      {reading.withdrawn && (
        <p className={classes.withdrawn} role="status">
          {t('withdrawn', { name: reading.withdrawn.by, reason: reading.withdrawn.reason })} ·{' '}
          <Moment iso={reading.withdrawn.at} />
        </p>
      )}
      {!titleStandsInText && <h1>{reading.title}</h1>}
      <div className={classes.by}>
        {(names || reading.publishedAt) && (
          <div>
            {names}
            {names && reading.publishedAt && ' · '}
            {reading.publishedAt && <Moment iso={reading.publishedAt} />}
          </div>
        )}
        {reading.retells && <div>{t('retells', { publication: reading.retells })}</div>}
        <div>
          {t('counts', { ...coverage })} · <b>{t('progress', { ...coverage })}</b>
        </div>
        <Group gap="md" mt={4}>
          <Anchor component={Link} href={`/?article=${reading.id}`} size="sm">
            {t('onDesk')}
          </Anchor>
          {reading.address && (
            <Anchor href={reading.address} target="_blank" rel="noreferrer noopener" size="sm">
              {t('original')}
            </Anchor>
          )}
          <span>
            {t('imported', { name: reading.importedBy })} · <Moment iso={reading.importedAt} />
          </span>
          {mayWithdraw && !reading.withdrawn && <WithdrawButton article={reading} />}
        </Group>
      </div>
      {reading.writtenIn !== 'english' && (
        <p className={classes.language} role="note">
          {t(`notEnglish.${reading.writtenIn}`)}
        </p>
      )}
    </header>
  );
}
