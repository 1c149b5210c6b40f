'use client';
/** From the speaker over whoever relayed it to the article, and whether that is proposed or settled. */
import { IconArrowRight } from '@tabler/icons-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'use-intl';
import type { ClaimDetail } from '#lib/workbench/claim/schema.ts';
import { Moment } from '../../_ui/time.tsx';
import classes from './chain.module.css';

export function Chain({ claim }: { claim: ClaimDetail }) {
  const t = useTranslations('panel');
  const { article, statement } = claim;
  return (
    <div className={classes.chain}>
      {statement ? (
        <>
          <b data-unknown={statement.speaker === null || statement.dismissed || undefined}>
            {statement.dismissed ? t('unknownSpeaker') : (statement.speaker?.name ?? t('unknownSpeaker'))}
          </b>
          <span>{statement.cue?.words ?? t('said')}</span>
          {statement.addressee && <span>{t('to', { name: statement.addressee })}</span>}
          {statement.via.length > 0 && <span>{t('via', { names: statement.via.join(', ') })}</span>}
        </>
      ) : (
        <b>{t('ownVoice')}</b>
      )}
      <IconArrowRight size={13} aria-hidden="true" />
      <Link href={`/articles/${article.id}?claim=${claim.id}`} title={t('openArticle')}>
        {article.title}
      </Link>
      <span className={classes.page}>
        {[article.publisher, article.retells && t('retells', { name: article.retells })]
          .filter(Boolean)
          .join(' · ')}
        {article.publishedAt && (
          <>
            {(article.publisher || article.retells) && ' · '}
            <Moment iso={article.publishedAt} />
          </>
        )}
      </span>
      <Standing claim={claim} />
    </div>
  );
}

/** What a machine proposed looks provisional; what a person decided has a name and a time. */
function Standing({ claim }: { claim: ClaimDetail }) {
  const t = useTranslations('panel');
  const states = useTranslations('vocabulary.attribution');
  const format = useFormatter();
  const { statement, attributionCheck: check } = claim;
  if (statement && check && check.state !== 'open')
    return (
      <span className={classes.settled}>
        {t('settled', { state: states(check.state), name: check.by.name })} · <Moment iso={check.at} brief />
      </span>
    );
  const origin = statement?.origin ?? claim.origin;
  const confidence = statement?.confidence ?? null;
  if (origin === 'person') return <span className={classes.settled}>{t('written')}</span>;
  return (
    <span className={classes.proposed}>
      {confidence === null
        ? t('proposedPlain')
        : t('proposed', { confidence: format.number(confidence, { style: 'percent' }) })}
    </span>
  );
}
