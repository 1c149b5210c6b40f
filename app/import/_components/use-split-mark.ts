'use client';
import { useState } from 'react';
import type { ShownBlock } from './drafts.ts';
import { nextPlace, splitPlace } from './split-place.ts';

/** Where the mark goes: to a place in the words of a part, a step on; null: away. */
export type SplitMove = { cursor: number } | { step: 1 | -1; by: 'word' | 'character' } | null;

/** The mark at which the selected part would be split; it is gone once another one is selected. */
export function useSplitMark(selected: ShownBlock | undefined) {
  const [mark, setMark] = useState<{ start: number; place: number } | null>(null);
  const placeIn = (block: ShownBlock | undefined) =>
    mark && mark.start === block?.start ? mark.place : null;
  return {
    /** In UTF-16 units of the part's words. */
    place: placeIn(selected),
    placeIn,
    move(block: ShownBlock, move: SplitMove) {
      const { start, words } = block;
      const place =
        move && ('cursor' in move ? splitPlace(words, move.cursor) : nextPlace(words, placeIn(block), move));
      setMark(place === null ? null : { start, place });
    },
  };
}
