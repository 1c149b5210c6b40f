'use client';
import { Anchor, Button } from '@mantine/core';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleRow } from '#lib/workbench/article/schema.ts';
import { Moment } from '../../_ui/time.tsx';
import classes from './article-list.module.css';

/** One article in two lines: what it is, where it came from; beside it how far its claims got. */
export function ArticleLine({
  article,
  onWithdraw,
}: {
  article: ArticleRow;
  onWithdraw: (() => void) | undefined;
}) {
  const t = useTranslations('articles');
  const { id, title, withdrawn } = article;
  return (
    <li className={classes.line} data-withdrawn={withdrawn || undefined}>
      <div className={classes.words}>
        <Link href={`/articles/${id}`} className={classes.title}>
          {title}
        </Link>
        <p className={classes.meta}>
          <Parts>
            {withdrawn && <b>{t('withdrawn')}</b>}
            {article.publisher && <b>{article.publisher}</b>}
            {article.publishedAt && <Moment iso={article.publishedAt} />}
            {article.retells && t('retells', { publication: article.retells })}
            {t('importedBy', { name: article.importedBy })}
            <Moment iso={article.importedAt} />
          </Parts>
        </p>
      </div>
      <Progress article={article} />
      {onWithdraw && (
        <Button
          variant="subtle"
          color="gray"
          onClick={onWithdraw}
          aria-label={t('withdrawThis', { title })}
          className={classes.withdraw}
        >
          {t('withdraw')}
        </Button>
      )}
    </li>
  );
}

/** Those that are there, with a dot between two. */
function Parts({ children }: { children: ReactNode[] }) {
  const parts = children.filter(Boolean);
  return parts.map((part, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a line stay in their order
    <span key={i}>
      {i > 0 && ' · '}
      {part}
    </span>
  ));
}

function Progress({ article }: { article: ArticleRow }) {
  const t = useTranslations('articles');
  const { id, title, claims, decided, open, withdrawn } = article;
  if (claims === 0 || withdrawn) return <p className={classes.progress}>{t('claims', { count: claims })}</p>;
  return (
    <div className={classes.progress}>
      <Anchor
        component={Link}
        href={`/?article=${id}`}
        aria-label={t('claimsOf', { count: claims, title })}
        size="sm"
      >
        {t('claims', { count: claims })}
      </Anchor>
      <span className={classes.track} aria-hidden="true">
        <i style={{ width: `${(decided / claims) * 100}%` }} />
      </span>
      <span>
        {t('decided', { count: decided })}, {t('open', { count: open })}
      </span>
    </div>
  );
}
