'use client';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Draft } from './drafts.ts';
import classes from './import-desk.module.css';
import type { ImportDesk } from './use-import.ts';

/** Where a page is an article and carries fact-checks of others beside, the person says which they want. */
export function ReviewsOffer({ draft, desk }: { draft: Draft; desk: ImportDesk }) {
  const t = useTranslations('importing');
  const { content, preview, stage } = draft;
  const isTaken = desk.drafts.some((other) => other.as === 'reviews' && other.content === content);
  if (!preview || preview.claimReviews === 0 || isTaken) return null;
  if (stage === 'reading' || stage === 'saving') return null;
  const isOver = stage === 'saved' || stage === 'duplicate';
  return (
    <div className={classes.source}>
      <span>{t('reviewsOffer', { count: preview.claimReviews })}</span>
      <span className={classes.offers}>
        <Button variant="subtle" size="compact-xs" onClick={() => desk.addReviews(draft)}>
          {t(isOver ? 'lookAt' : 'reviewsAlso')}
        </Button>
        {!isOver && (
          <Button variant="subtle" size="compact-xs" onClick={() => desk.takeAs(draft, 'reviews')}>
            {t('reviewsAlone')}
          </Button>
        )}
      </span>
    </div>
  );
}
