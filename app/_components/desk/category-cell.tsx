'use client';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import classes from './cells.module.css';

export function CategoryCell({ claim: { category } }: { claim: ClaimRow }) {
  const t = useTranslations('vocabulary.category');
  return <span className={classes.under}>{t(category)}</span>;
}
