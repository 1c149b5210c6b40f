/** What keys do to the part of a text that has the focus. */
import type { BlockKind } from '#lib/vocabulary.ts';
import { type Press, placeOf } from '../../_ui/match-key.ts';

export type BlockAct = BlockKind | 'begins' | 'ends' | 'undo' | 'next' | 'previous';

/** In the order in which they are printed. */
export const blockKeys = {
  heading: 'h',
  paragraph: 'p',
  list_item: 'l',
  caption: 'c',
  post: 'o',
  boilerplate: 'b',
  begins: 's',
  ends: 'e',
  undo: 'z',
  next: 'j',
  previous: 'k',
} as const satisfies Record<BlockAct, string>;

/** By the key's place, as everywhere on the desk: letters work in any alphabet. */
export function blockActOf(press: Press): BlockAct | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || press.isComposing) return null;
  const place = placeOf(press);
  const acts = Object.keys(blockKeys) as BlockAct[];
  const act = acts.find((one) => place === `Key${blockKeys[one].toUpperCase()}`) ?? null;
  return press.repeat && act !== 'next' && act !== 'previous' ? null : act;
}
