'use client';
import { useFormatter, useTranslations } from 'use-intl';
import { levelOf } from '#lib/workbench/view/confidence-level.ts';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { ConfidenceSign } from '../../_ui/confidence-sign.tsx';
import classes from './confidence-cell.module.css';

/** How sure it is who said it; where it is not, why. What a person settled needs no more reasons. */
export function ConfidenceCell({ claim: { statement, attribution } }: { claim: ClaimRow }) {
  const words = useTranslations('vocabulary.confidence');
  const doubtWords = useTranslations('why.doubt');
  const format = useFormatter();
  if (!statement) return null;
  const { confidence, doubts } = statement;
  const level = levelOf(confidence);
  const isOpen = attribution === 'open';
  const because = isOpen && level !== 'high' ? doubts.map((doubt) => doubtWords(doubt)).join('; ') : '';
  return (
    <span className={classes.confidence} data-level={isOpen ? level : undefined}>
      <span className={classes.level}>
        {isOpen && <ConfidenceSign level={level} />}
        {words(level)}
        {confidence !== null && ` ${format.number(confidence, { style: 'percent' })}`}
      </span>
      {because && (
        <span className={classes.because} title={because}>
          {because}
        </span>
      )}
    </span>
  );
}
