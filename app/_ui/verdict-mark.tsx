'use client';
import { useTranslations } from 'use-intl';
import type { Verdict } from '#lib/vocabulary.ts';
import classes from './verdict-mark.module.css';
import { VerdictSign } from './verdict-sign.tsx';

/** "Is it so?" as a sign and a word in the verdict's colour; open is dashed: nobody decided yet. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('vocabulary.verdict');
  return (
    <span className={classes.mark} data-verdict={verdict}>
      <VerdictSign verdict={verdict} />
      {t(verdict)}
    </span>
  );
}
