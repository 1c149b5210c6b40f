/**
 * Every shortcut of the desk in one table, so that two that can be on at once never share a key. The
 * words for the `?` sheet stand in the catalogue under the same names.
 */

/** Where a shortcut works; which of these a screen shows together stands in `scopesOnScreen`. */
export type Scope = 'everywhere' | 'deciding' | 'table' | 'claim' | 'article' | 'parts';

export interface Shortcut {
  scope: Scope;
  /** Physical key: KeyboardEvent.code. */
  code: string;
  shift?: true;
  /** Also when the layout gives this character elsewhere: `/` is Shift+7 on a German keyboard. */
  character?: string;
  /** Printed on buttons and in the sheet, after a sign for Shift unless the character says it already. */
  print: string;
  /** Held down, it goes on: for moving, never for deciding. */
  repeats?: true;
}

export const shortcuts = {
  search: { scope: 'everywhere', code: 'Slash', character: '/', print: '/' },
  sheet: { scope: 'everywhere', code: 'Slash', shift: true, character: '?', print: '?' },
  undo: { scope: 'deciding', code: 'KeyZ', print: 'z' },
  next: { scope: 'table', code: 'KeyJ', print: 'j', repeats: true },
  previous: { scope: 'table', code: 'KeyK', print: 'k', repeats: true },
  openClaim: { scope: 'table', code: 'Enter', print: 'Enter' },
  closeClaim: { scope: 'table', code: 'Escape', print: 'Esc' },
  select: { scope: 'table', code: 'KeyX', print: 'x' },
  verified: { scope: 'claim', code: 'Digit1', print: '1' },
  disputed: { scope: 'claim', code: 'Digit2', print: '2' },
  unverifiable: { scope: 'claim', code: 'Digit3', print: '3' },
  confirmed: { scope: 'claim', code: 'Digit1', shift: true, print: '1' },
  corrected: { scope: 'claim', code: 'Digit2', shift: true, print: '2' },
  notSaid: { scope: 'claim', code: 'Digit3', shift: true, print: '3' },
  addSource: { scope: 'claim', code: 'KeyS', print: 's' },
  edit: { scope: 'claim', code: 'KeyE', print: 'e' },
  wording: { scope: 'claim', code: 'KeyW', print: 'w' },
  note: { scope: 'claim', code: 'KeyN', print: 'n' },
  assign: { scope: 'claim', code: 'KeyA', print: 'a' },
  addClaim: { scope: 'article', code: 'KeyC', print: 'c' },
  addStatement: { scope: 'article', code: 'KeyQ', print: 'q' },
  dismiss: { scope: 'article', code: 'KeyX', print: 'x' },
  partHeading: { scope: 'parts', code: 'KeyH', print: 'h' },
  partParagraph: { scope: 'parts', code: 'KeyP', print: 'p' },
  partListItem: { scope: 'parts', code: 'KeyL', print: 'l' },
  partCaption: { scope: 'parts', code: 'KeyC', print: 'c' },
  partPost: { scope: 'parts', code: 'KeyO', print: 'o' },
  partBoilerplate: { scope: 'parts', code: 'KeyB', print: 'b' },
  partBegins: { scope: 'parts', code: 'KeyS', print: 's' },
  partEnds: { scope: 'parts', code: 'KeyE', print: 'e' },
  partSplit: { scope: 'parts', code: 'KeyD', print: 'd' },
  partJoin: { scope: 'parts', code: 'KeyM', print: 'm' },
  partUndo: { scope: 'parts', code: 'KeyZ', print: 'z' },
  partNext: { scope: 'parts', code: 'KeyJ', print: 'j', repeats: true },
  partPrevious: { scope: 'parts', code: 'KeyK', print: 'k', repeats: true },
} satisfies Record<string, Shortcut>;
export type ShortcutName = keyof typeof shortcuts;

/** Scopes that one screen can show at the same time. */
export const scopesOnScreen: readonly (readonly Scope[])[] = [
  ['everywhere', 'deciding', 'table', 'claim'],
  ['everywhere', 'deciding', 'article', 'claim'],
  ['everywhere', 'parts'],
];
