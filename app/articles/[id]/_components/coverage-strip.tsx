'use client';
import { useTranslations } from 'use-intl';
import type { ReadingClaim } from '#lib/workbench/article/schema.ts';
import type { Coverage } from './draw-order.ts';
import classes from './reading.module.css';

/** Where in the text the claims stand and which of them are decided. */
export function CoverageStrip({
  claims,
  length,
  coverage,
}: {
  claims: ReadingClaim[];
  length: number;
  coverage: Coverage;
}) {
  const t = useTranslations('article');
  return (
    <div className={classes.strip} role="img" aria-label={t('coverage', { ...coverage })}>
      {claims
        .filter((claim) => !claim.dismissed)
        .map((claim) => (
          <span
            key={claim.id}
            className={classes.tick}
            data-verdict={claim.verdict}
            style={{
              top: `${(100 * claim.start) / length}%`,
              height: `${(100 * (claim.end - claim.start)) / length}%`,
            }}
          />
        ))}
    </div>
  );
}
