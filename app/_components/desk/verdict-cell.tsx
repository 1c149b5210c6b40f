'use client';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { Moment } from '../../_ui/time.tsx';
import { VerdictMark } from '../../_ui/verdict-mark.tsx';
import classes from './cells.module.css';

/** "Is it so?", with who answered and when. */
export function VerdictCell({ claim: { verdict, decidedBy, decidedAt } }: { claim: ClaimRow }) {
  return (
    <span className={classes.stack}>
      <VerdictMark verdict={verdict} />
      {verdict !== 'open' && decidedBy && decidedAt && (
        <span className={classes.under}>
          {decidedBy} · <Moment iso={decidedAt} day />
        </span>
      )}
    </span>
  );
}
