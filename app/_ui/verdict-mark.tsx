'use client';
import { useTranslations } from 'use-intl';
import type { Verdict } from '#lib/vocabulary.ts';
import classes from './verdict-mark.module.css';

export const verdictSigns: Record<Verdict, string> = {
  open: '○',
  verified: '✓',
  disputed: '✕',
  unverifiable: '?',
};

/** "Is it so?" as a sign and a word in the verdict's colour; open is dashed: nobody decided yet. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('vocabulary.verdict');
  return (
    <span className={classes.mark} data-verdict={verdict}>
      <span aria-hidden="true">{verdictSigns[verdict]}</span> {t(verdict)}
    </span>
  );
}
