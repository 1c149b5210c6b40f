'use client';
import { IconCheck, IconCircleDashed, IconMinus, IconPencil, IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { AttributionState } from '#lib/vocabulary.ts';
import classes from './attribution-mark.module.css';

const signs = {
  open: IconCircleDashed,
  confirmed: IconCheck,
  corrected: IconPencil,
  not_said: IconX,
  own_voice: IconMinus,
};

/** "Did they say it?" as a sign and a word, in ink alone: colours belong to verdicts. */
export function AttributionMark({ state }: { state: AttributionState }) {
  const t = useTranslations('vocabulary.attribution');
  const Sign = signs[state];
  return (
    <span className={classes.mark} data-state={state}>
      <Sign size="1.15em" stroke={2.2} aria-hidden="true" />
      {t(state)}
    </span>
  );
}
