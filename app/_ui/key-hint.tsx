import classes from './key-hint.module.css';
import { type ShortcutName, shortcuts } from './shortcuts.ts';

/** A shortcut's key, printed where it works; buttons tell it by `aria-keyshortcuts`, so it is not `spoken` there. */
export function KeyHint({ of, spoken = false }: { of: ShortcutName; spoken?: boolean }) {
  return (
    <kbd className={classes.key} aria-hidden={spoken ? undefined : 'true'}>
      {shortcuts[of].print}
    </kbd>
  );
}
