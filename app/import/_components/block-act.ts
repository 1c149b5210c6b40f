/** What keys do to the part of a text that is selected. */
import type { BlockKind } from '#lib/vocabulary.ts';
import { matchKey, type Press } from '../../_ui/match-key.ts';
import { type ShortcutName, shortcuts } from '../../_ui/shortcuts.ts';

export type BlockAct = BlockKind | 'begins' | 'ends' | 'split' | 'join' | 'undo' | 'next' | 'previous';

/** In the order in which they are printed. */
export const blockShortcuts = {
  heading: 'partHeading',
  paragraph: 'partParagraph',
  list_item: 'partListItem',
  caption: 'partCaption',
  post: 'partPost',
  boilerplate: 'partBoilerplate',
  begins: 'partBegins',
  ends: 'partEnds',
  split: 'partSplit',
  join: 'partJoin',
  undo: 'partUndo',
  next: 'partNext',
  previous: 'partPrevious',
} as const satisfies Record<BlockAct, ShortcutName>;

export const blockActs = Object.keys(blockShortcuts) as BlockAct[];

/** What is printed for it. */
export const keyOf = (act: BlockAct): string => shortcuts[blockShortcuts[act]].print;

/** For a press in the menu of a part's kind, where the desk's own keys are off. */
export function blockActOf(press: Press): BlockAct | null {
  if (press.shiftKey) return null;
  const name = matchKey(press, Object.values(blockShortcuts));
  return blockActs.find((act) => blockShortcuts[act] === name) ?? null;
}
