'use client';
import { useCallback, useMemo, useState } from 'react';

export interface Cursor {
  /** The claim that keys act on: the open one, else the one moved to. */
  id: number | null;
  index: number;
  /** Changes with every move by key, so that the row moved to takes the focus; 0 before any. */
  moves: number;
  /** Moves by so many rows, staying inside the list; while a claim is open, opening follows. */
  move: (by: 1 | -1) => void;
  place: (id: number) => void;
}

/** Where the person is in the frozen order. Under a sheet that holds the focus, rows do not take it. */
export function useCursor(
  ids: readonly number[],
  openId: number | null,
  open: (id: number) => void,
  takesFocus: boolean,
): Cursor {
  const [{ placed, moves }, set] = useState<{ placed: number | null; moves: number }>({
    placed: null,
    moves: 0,
  });
  const places = useMemo(() => new Map(ids.map((id, index) => [id, index])), [ids]);
  const id = openId ?? placed;
  const index = (id === null ? undefined : places.get(id)) ?? -1;
  const move = useCallback(
    (by: 1 | -1) => {
      const next = ids[Math.min(Math.max(index + by, 0), ids.length - 1)];
      if (next === undefined) return;
      set((before) => ({ placed: next, moves: before.moves + (takesFocus ? 1 : 0) }));
      if (openId !== null) open(next);
    },
    [ids, index, openId, open, takesFocus],
  );
  const place = useCallback((next: number) => set((before) => ({ ...before, placed: next })), []);
  return { id, index, moves, move, place };
}
