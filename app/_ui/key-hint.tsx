import { IconArrowBigUp } from '@tabler/icons-react';
import classes from './key-hint.module.css';
import { type Shortcut, type ShortcutName, shortcuts } from './shortcuts.ts';

/** A shortcut's key, printed where it works; buttons tell it by `aria-keyshortcuts`, so it is not `spoken` there. */
export function KeyHint({ of, spoken = false }: { of: ShortcutName; spoken?: boolean }) {
  const { shift, character, print }: Shortcut = shortcuts[of];
  return (
    <kbd className={classes.key} aria-hidden={spoken ? undefined : 'true'}>
      {shift && !character && <IconArrowBigUp size="1.1em" aria-label="Shift" />}
      {print}
    </kbd>
  );
}
