'use client';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { quantityTitle, quantityWords } from '../../_ui/quantity-words.ts';
import classes from './figure-chips.module.css';

/** As many as a row of two lines holds. */
const most = 2;

export function FigureChips({ claim: { quantities } }: { claim: ClaimRow }) {
  const t = useTranslations('desk.row');
  const rest = quantities.slice(most);
  return (
    <span className={classes.chips}>
      {quantities.slice(0, most).map((quantity, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two equal figures of one claim differ by their place alone
        <span key={place} className={classes.chip} title={quantityTitle(quantity)}>
          {quantityWords(quantity)}
        </span>
      ))}
      {rest.length > 0 && (
        <span className={classes.rest} title={rest.map(quantityTitle).join(', ')}>
          {t('moreFigures', { count: rest.length })}
        </span>
      )}
    </span>
  );
}
