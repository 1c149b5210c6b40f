'use client';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openClaim, openClaimNow } from './use-question.ts';

export interface Cursor {
  /** The claim that keys act on: the open one, else the one moved to. */
  id: number | null;
  index: number;
  /** Changes with every move by key, so that the row moved to takes the focus; 0 before any. */
  moves: number;
  /** Moves by so many rows, staying inside the list; while a claim is open, opening follows. */
  move: (by: 1 | -1) => void;
  /** Opens the claim, or the one that keys act on. */
  open: (id?: number) => void;
}

/** Where the person is in the frozen order. Under a sheet that holds the focus, rows do not take it. */
export function useCursor(ids: readonly number[], openId: number | null, takesFocus: boolean): Cursor {
  const [moves, setMoves] = useState(0);
  const [placed, setPlaced] = useState<number | null>(null);
  // Keys held down come faster than the screen is drawn.
  const placedNow = useRef<number | null>(null);
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const id = openId ?? placed;
  // A claim that was closed leaves the person where it stands.
  if (openId !== null && openId !== placed) setPlaced(openId);
  useEffect(() => {
    if (openId !== null) placedNow.current = openId;
  }, [openId]);

  const place = useCallback((next: number) => {
    placedNow.current = next;
    setPlaced(next);
  }, []);
  const move = useCallback(
    (by: 1 | -1) => {
      const open = openClaimNow();
      const index = places.get(open ?? placedNow.current ?? 0) ?? -1;
      const next = ids[Math.min(Math.max(index + by, 0), ids.length - 1)];
      if (next === undefined) return;
      place(next);
      if (takesFocus) setMoves((before) => before + 1);
      if (open !== null) openClaim(next);
    },
    [ids, places, place, takesFocus],
  );
  const open = useCallback(
    (which?: number) => {
      const next = which ?? placedNow.current;
      if (next === null) return;
      place(next);
      openClaim(next);
    },
    [place],
  );
  return { id, index: (id === null ? undefined : places.get(id)) ?? -1, moves, move, open };
}
