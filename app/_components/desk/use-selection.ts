'use client';
import { useCallback, useState } from 'react';

export interface Selection {
  ids: ReadonlySet<number>;
  /** Selects the claim, or lets it go. */
  toggle: (id: number) => void;
  clear: () => void;
}

/** The claims somebody picked out of the table; it ends with the page. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const toggle = useCallback(
    (id: number) =>
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
      ),
    [],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  return { ids, toggle, clear };
}
