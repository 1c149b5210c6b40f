'use client';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PreviewedReview, ReviewsPreview } from '#lib/workbench/outside-review/schema.ts';
import classes from './reviews-list.module.css';
import { UnreadReviews } from './unread-reviews.tsx';

/** So many are drawn at once. */
const drawnAtOnce = 50;

/** Fact-checks of others before they are saved: whose they are, what each would add, and which cannot be taken. */
export function ReviewsList({
  reviews: { reviews, unread },
  open,
}: {
  reviews: ReviewsPreview;
  open: boolean;
}) {
  const t = useTranslations('importing');
  const [drawn, setDrawn] = useState(drawnAtOnce);
  const adding = (adds: PreviewedReview['adds']) => reviews.filter((one) => one.adds === adds).length;
  const counts = { claims: adding('claim'), verdicts: adding('verdict'), known: adding('known') };
  return (
    <div className={classes.reviews}>
      <p className={classes.means}>{t('reviewsMean')}</p>
      <p className={classes.counts} role="status">
        <b>{t('reviewsClaims', { count: counts.claims })}</b>
        {counts.verdicts > 0 && <> · {t('reviewsVerdicts', { count: counts.verdicts })}</>}
        {counts.known > 0 && <> · {t('reviewsKnown', { count: counts.known })}</>}
        {unread.length > 0 && <> · {t('reviewsUnread', { count: unread.length })}</>}
      </p>
      {open && unread.length > 0 && <UnreadReviews unread={unread} />}
      {open && reviews.length > 0 && (
        <ol className={classes.list} aria-label={t('reviewsList')}>
          {reviews.slice(0, drawn).map((review) => (
            <Review key={JSON.stringify(review)} review={review} />
          ))}
        </ol>
      )}
      {open && reviews.length > drawn && (
        <Button variant="default" onClick={() => setDrawn(drawn + drawnAtOnce)}>
          {t('moreDrafts', { count: Math.min(drawnAtOnce, reviews.length - drawn) })}
        </Button>
      )}
    </div>
  );
}

function Review({ review }: { review: PreviewedReview }) {
  const t = useTranslations('importing');
  const { claim, claimant, reviewer, rating, reviewedAt, address, adds } = review;
  return (
    <li className={classes.review}>
      <p className={classes.claim}>
        {claim}
        {adds !== 'claim' && <span className={classes.adds}>{t(`reviewAdds.${adds}`)}</span>}
      </p>
      <dl className={classes.facts}>
        <Fact name={t('reviewSaidBy')}>{claimant?.name ?? t('reviewNobody')}</Fact>
        <Fact name={t('reviewBy')}>{reviewer ?? t('reviewUnsaid')}</Fact>
        <Fact name={t('reviewRating')}>
          <b>{rating}</b> <Scale review={review} />
        </Fact>
        <Fact name={t('reviewDate')}>
          {reviewedAt ? <time dateTime={reviewedAt}>{reviewedAt.slice(0, 10)}</time> : t('reviewUnsaid')}
        </Fact>
        <Fact name={t('reviewPage')}>
          {address ? (
            <a href={address} target="_blank" rel="noreferrer noopener">
              {address}
            </a>
          ) : (
            t('reviewUnsaid')
          )}
        </Fact>
      </dl>
    </li>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Their number, only with the scale that it stands on. */
function Scale({ review: { ratingValue, bestRating, worstRating } }: { review: PreviewedReview }) {
  const t = useTranslations('panel.elsewhere');
  if (ratingValue === null || bestRating === null || worstRating === null) return null;
  return <>({t('scale', { value: ratingValue, worst: worstRating, best: bestRating })})</>;
}
