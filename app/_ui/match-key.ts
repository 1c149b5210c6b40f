/** From a key press to the shortcut that it means, or none: pure, so that layouts can be tested as tables. */
import { type Shortcut, type ShortcutName, shortcuts } from './shortcuts.ts';

/** What of a KeyboardEvent decides. */
export interface Press {
  /** Where the key lies: KeyJ. */
  code: string;
  /** What the layout makes of it: j, о. */
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

/** The one of `names` that the press means. */
export function matchKey(press: Press, names: Iterable<ShortcutName>): ShortcutName | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return null;
  const candidates = [...names];
  const named = (fits: (shortcut: Shortcut) => boolean) =>
    candidates.find((name) => fits(shortcuts[name]) && (!press.repeat || 'repeats' in shortcuts[name]));
  return (
    named((shortcut) => shortcut.character === press.key) ??
    named((shortcut) => isAt(shortcut, press)) ??
    null
  );
}

function isAt(shortcut: Shortcut, press: Press): boolean {
  return Boolean(shortcut.shift) === press.shiftKey && placeOf(press) === shortcut.code;
}

/**
 * By place, so that letters work in any script. Where the layout itself gives a Latin letter, that letter's
 * own place counts: the key with z on it undoes on a German keyboard too.
 */
export function placeOf(press: Press): string {
  if (/^[a-z]$/i.test(press.key)) return `Key${press.key.toUpperCase()}`;
  return press.code.replace(/^Numpad(?=\d$)/, 'Digit').replace('NumpadEnter', 'Enter');
}
