/** Collects the ids that scrolling asks for one by one into few requests. */
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { pageSize } from './pages-of.ts';

/** Long enough to gather a screen of rows, too short to be seen. */
const gatherFor = 25;

interface Waiting {
  resolve: (row: ClaimRow | null) => void;
  reject: (fault: unknown) => void;
}

export interface RowLoader {
  /** The row, or null where none stands under the id. Gives up when `signal` does. */
  load: (id: number, signal: AbortSignal) => Promise<ClaimRow | null>;
}

/** `fetchRows` gives the rows that exist, in any order; when it throws, every id of that request fails alike. */
export function rowLoader(fetchRows: (ids: number[]) => Promise<ClaimRow[]>): RowLoader {
  let waiting = new Map<number, Waiting[]>();
  let isScheduled = false;

  async function request(entries: [number, Waiting[]][]): Promise<void> {
    try {
      const rows = new Map((await fetchRows(entries.map(([id]) => id))).map((row) => [row.id, row]));
      for (const [id, waiters] of entries) for (const { resolve } of waiters) resolve(rows.get(id) ?? null);
    } catch (fault) {
      for (const [, waiters] of entries) for (const { reject } of waiters) reject(fault);
    }
  }

  function flush(): void {
    const entries = [...waiting];
    waiting = new Map();
    isScheduled = false;
    for (let from = 0; from < entries.length; from += pageSize)
      void request(entries.slice(from, from + pageSize));
  }

  return {
    load: (id, signal) =>
      new Promise((resolve, reject) => {
        const waiter = { resolve, reject };
        waiting.set(id, [...(waiting.get(id) ?? []), waiter]);
        if (!isScheduled) setTimeout(flush, gatherFor);
        isScheduled = true;
        signal.addEventListener('abort', () => {
          const others = waiting.get(id)?.filter((one) => one !== waiter) ?? [];
          if (others.length > 0) waiting.set(id, others);
          else waiting.delete(id);
          reject(signal.reason);
        });
      }),
  };
}
