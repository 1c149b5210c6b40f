'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { containerOf } from '#lib/import/container-of.ts';
import type { Draft } from './drafts.ts';
import classes from './import-desk.module.css';
import type { ImportDesk } from './use-import.ts';

/** The way back from fact-checks of others: the same bytes as an article, or as a list of articles. */
export function ArticleOffer({ draft, desk }: { draft: Draft; desk: ImportDesk }) {
  const t = useTranslations('importing');
  const { content, stage } = draft;
  const isList = content.from === 'file' && containerOf(content.fileName) !== null;
  const isTaken = desk.drafts.some((other) => other.as === 'article' && other.content === content);
  if (stage !== 'ready' || isTaken) return null;
  return (
    <div className={classes.offers}>
      <Button
        variant="subtle"
        size="compact-xs"
        onClick={() => (isList ? desk.takeAsList(draft) : desk.takeAs(draft, 'article'))}
      >
        {t(isList ? 'reviewsAsList' : 'reviewsAsArticle')}
      </Button>
    </div>
  );
}
