'use client';
import { Anchor } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'use-intl';
import type { ReviewsPreview } from '#lib/workbench/outside-review/schema.ts';
import type { ReviewsCame as Came } from './drafts.ts';
import classes from './import-desk.module.css';
import { UnreadReviews } from './unread-reviews.tsx';

/** What became of fact-checks of others, with the way to them. */
export function ReviewsCame({ came, reviews }: { came: Came; reviews: ReviewsPreview | null }) {
  const t = useTranslations('importing');
  const { claims, verdicts, existing, articleIds } = came;
  const unread = reviews?.unread ?? [];
  return (
    <>
      <p className={classes.saved}>
        <span>
          {t('cameClaims', { count: claims })}
          {verdicts > 0 && <> · {t('cameVerdicts', { count: verdicts })}</>}
          {existing > 0 && <> · {t('cameExisting', { count: existing })}</>}
          {unread.length > 0 && <> · {t('reviewsUnread', { count: unread.length })}</>}
        </span>
        {articleIds.length > 0 && (
          <Anchor component={Link} inherit href={`/?article=${articleIds.join(',')}`}>
            {t('seeReviews')}
          </Anchor>
        )}
      </p>
      {unread.length > 0 && <UnreadReviews unread={unread} />}
    </>
  );
}
