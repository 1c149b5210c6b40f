'use client';
import { useTranslations } from 'use-intl';
import keyClasses from '../../_ui/key-hint.module.css';
import { keyOf } from './block-act.ts';
import classes from './block-list.module.css';

const groups = [
  ['heading', 'paragraph', 'list_item', 'caption', 'post', 'boilerplate'],
  ['begins', 'ends'],
  ['split', 'join'],
  ['undo', 'next', 'previous'],
] as const;

/** The keys of the parts, printed where they work. */
export function BlockKeys() {
  const t = useTranslations('importing');
  return (
    <ul className={classes.keys} aria-label={t('keys')}>
      {groups.flat().map((act) => (
        <li key={act} data-first={groups.some(([first]) => first === act) || undefined}>
          <kbd className={keyClasses.key}>{keyOf(act)}</kbd> {t(`keyDoes.${act}`)}
        </li>
      ))}
    </ul>
  );
}
