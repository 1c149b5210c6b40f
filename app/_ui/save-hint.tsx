'use client';
import { useTranslations } from 'use-intl';
import classes from './key-hint.module.css';

/** Beside a form whose fields take Enter for a new line: the keys that save it. */
export function SaveHint() {
  const t = useTranslations('common');
  return (
    <span className={classes.hint} aria-hidden="true">
      <kbd className={classes.key}>Ctrl</kbd> <kbd className={classes.key}>Enter</kbd> {t('savesByKeys')}
    </span>
  );
}

interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  defaultPrevented: boolean;
}

/** Whether these are the keys that save, and no list that stood open has taken them. */
export function isSaveKey({ key, ctrlKey, metaKey, defaultPrevented }: Press): boolean {
  return key === 'Enter' && (ctrlKey || metaKey) && !defaultPrevented;
}
