'use client';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { splitAtMarks } from '../../_ui/split-at-marks.ts';
import { Moment } from '../../_ui/time.tsx';
import classes from './claim-cell.module.css';
import { SpeakerName } from './speaker-name.tsx';

/** Two lines: the claim with its figures in bold; under it who said it, where, when. */
export function ClaimCell({ claim }: { claim: ClaimRow }) {
  const t = useTranslations('desk.row');
  const { article, statement } = claim;
  return (
    <>
      <span className={classes.words}>{withFigures(claim)}</span>
      <span className={classes.meta}>
        <Worth share={claim.checkWorthiness} />
        <SpeakerName statement={statement} />
        {statement && statement.via.length > 0 && ` ${t('via', { names: statement.via.join(', ') })}`}
        {' · '}
        {article.title}
        {article.publisher && ` · ${article.publisher}`}
        {article.publishedAt && (
          <>
            {' · '}
            <Moment iso={article.publishedAt} brief />
          </>
        )}
      </span>
    </>
  );
}

function withFigures({ words, figures }: ClaimRow) {
  return splitAtMarks(0, words.length, figures).map(({ start, end, marks }) =>
    marks.length > 0 ? (
      <strong key={start}>{words.slice(start, end)}</strong>
    ) : (
      <span key={start}>{words.slice(start, end)}</span>
    ),
  );
}

function Worth({ share }: { share: number }) {
  const t = useTranslations('desk.row');
  const percent = Math.round(share * 100);
  const label = t('worth', { percent });
  return (
    <span className={classes.worth} role="img" aria-label={label} title={label}>
      <span style={{ width: `${percent}%` }} />
    </span>
  );
}
