'use client';
import { useTranslations } from 'use-intl';
import type { ReviewsPreview } from '#lib/workbench/outside-review/schema.ts';
import classes from './reviews-list.module.css';

/** So many are named. */
const named = 50;

/** Fact-checks that cannot be taken, each with why not. */
export function UnreadReviews({ unread }: { unread: ReviewsPreview['unread'] }) {
  const t = useTranslations('importing');
  const hidden = unread.length - named;
  return (
    <ul className={classes.unread} aria-label={t('reviewsUnread', { count: unread.length })}>
      {unread.slice(0, named).map(({ reason, number, claim }) => (
        <li key={`${reason} ${number}`}>
          {t(`reviewFault.${reason}`, { number: String(number) })} {claim && <q>{claim}</q>}
        </li>
      ))}
      {hidden > 0 && <li>{t('reviewsMoreUnread', { count: hidden })}</li>}
    </ul>
  );
}
