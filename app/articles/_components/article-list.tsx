'use client';
import { Button, Switch, Title } from '@mantine/core';
import Link from 'next/link';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArticleRow } from '#lib/workbench/article/schema.ts';
import { PageNotice } from '../../_ui/page-notice.tsx';
import { ArticleLine } from './article-line.tsx';
import classes from './article-list.module.css';
import { DemoBanner } from './demo-banner.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface Props {
  articles: ArticleRow[];
  mayImport: boolean;
  mayWithdraw: boolean;
  mayWithdrawDemo: boolean;
}

/** Every article of the desk, and how far each one got. */
export function ArticleList({ articles, mayImport, mayWithdraw, mayWithdrawDemo }: Props) {
  const t = useTranslations('articles');
  const [showWithdrawn, setShowWithdrawn] = useState(false);
  const [withdrawing, setWithdrawing] = useState<ArticleRow | null>(null);
  const standing = articles.filter((article) => !article.withdrawn);
  const withdrawn = articles.length - standing.length;
  const demo = standing.filter((article) => article.demo).length;
  const rows = showWithdrawn ? articles : standing;

  if (articles.length === 0)
    return (
      <PageNotice title={t('empty')}>
        <p>{t('emptyWords')}</p>
        {mayImport && (
          <Button component={Link} href="/import">
            {t('import')}
          </Button>
        )}
      </PageNotice>
    );
  return (
    <main className={classes.page}>
      <div className={classes.bar}>
        <Title order={1}>{t('title')}</Title>
        <span className={classes.count}>{t('count', { count: standing.length })}</span>
        {withdrawn > 0 && (
          <Switch
            size="xs"
            label={t('showWithdrawn', { count: withdrawn })}
            checked={showWithdrawn}
            onChange={(event) => setShowWithdrawn(event.currentTarget.checked)}
          />
        )}
      </div>
      {demo > 0 && mayWithdrawDemo && <DemoBanner count={demo} />}
      {rows.length === 0 && <p className={classes.count}>{t('allWithdrawn')}</p>}
      <ol className={classes.list}>
        {rows.map((article) => (
          <ArticleLine
            key={article.id}
            article={article}
            onWithdraw={mayWithdraw && !article.withdrawn ? () => setWithdrawing(article) : undefined}
          />
        ))}
      </ol>
      <WithdrawDialog article={withdrawing} onClose={() => setWithdrawing(null)} />
    </main>
  );
}
