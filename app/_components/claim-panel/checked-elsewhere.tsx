'use client';
import { useTranslations } from 'use-intl';
import type { OutsideReviewRow } from '#lib/workbench/outside-review/schema.ts';
import { Moment } from '../../_ui/time.tsx';
import classes from './claim-panel.module.css';
import listClasses from './lists.module.css';

/** Verdicts of others, named as theirs; nothing where there are none. */
export function CheckedElsewhere({ reviews }: { reviews: readonly OutsideReviewRow[] }) {
  const t = useTranslations('panel.elsewhere');
  if (reviews.length === 0) return null;
  return (
    <section className={classes.ask}>
      <h3>{t('title')}</h3>
      <p className={classes.quiet}>{t('hint')}</p>
      <ul className={listClasses.plain}>
        {reviews.map((review) => (
          <li key={review.id}>
            <p className={listClasses.words}>
              {review.reviewer ?? t('somebody')}: “{review.rating}” <Scale review={review} />
            </p>
            <p className={classes.quiet}>
              {review.reviewedAt && (
                <time dateTime={review.reviewedAt}>{review.reviewedAt.slice(0, 10)} · </time>
              )}
              {review.address && (
                <>
                  <a href={review.address} target="_blank" rel="noreferrer noopener">
                    {t('open')}
                  </a>{' '}
                  ·{' '}
                </>
              )}
              {t('brought', { name: review.by.name })}, <Moment iso={review.at} brief />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Their number, only with the scale that it stands on. */
function Scale({ review: { ratingValue, bestRating, worstRating } }: { review: OutsideReviewRow }) {
  const t = useTranslations('panel.elsewhere');
  if (ratingValue === null || bestRating === null || worstRating === null) return null;
  return <>({t('scale', { value: ratingValue, worst: worstRating, best: bestRating })})</>;
}
