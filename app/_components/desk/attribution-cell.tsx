'use client';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { AttributionMark } from '../../_ui/attribution-mark.tsx';
import classes from './cells.module.css';

/** "Did they say it?", and whether that is still the machine's word alone. */
export function AttributionCell({ claim }: { claim: ClaimRow }) {
  const t = useTranslations('desk.row');
  const origin = claim.statement?.origin ?? claim.origin;
  const isSettled = claim.attribution !== 'open' && claim.attribution !== 'own_voice';
  return (
    <span className={classes.stack}>
      <AttributionMark state={claim.attribution} />
      {!isSettled && (
        <span className={origin === 'engine' ? classes.proposed : classes.under}>
          {origin === 'engine' ? t('proposed') : t('byPerson')}
        </span>
      )}
    </span>
  );
}
