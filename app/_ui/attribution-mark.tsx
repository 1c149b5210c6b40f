'use client';
import { useTranslations } from 'use-intl';
import type { AttributionState } from '#lib/vocabulary.ts';
import classes from './attribution-mark.module.css';

export const attributionSigns: Record<AttributionState, string> = {
  open: '○',
  confirmed: '✓',
  corrected: '✎',
  not_said: '✕',
  own_voice: '–',
};

/** "Did they say it?" as a sign and a word, in ink alone: colours belong to verdicts. */
export function AttributionMark({ state }: { state: AttributionState }) {
  const t = useTranslations('vocabulary.attribution');
  return (
    <span className={classes.mark} data-state={state}>
      <span aria-hidden="true">{attributionSigns[state]}</span> {t(state)}
    </span>
  );
}
