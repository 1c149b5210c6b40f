'use client';
import { useTranslations } from 'use-intl';
import type { GateRefusal } from '#lib/workbench/claim/schema.ts';
import classes from './claim-panel.module.css';

/** What a closed gate misses, said where the answer was tried. */
export function Missing({ gates }: { gates: readonly GateRefusal[] }) {
  const t = useTranslations('panel.missing');
  return (
    <p className={classes.missing} role="alert">
      {gates.map((gate) => t(gate)).join(' ')}
    </p>
  );
}
