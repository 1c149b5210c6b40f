import { describe, expect, test, vi } from 'vitest';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { rowLoader } from './row-loader.ts';

const row = (id: number) => ({ id, words: `claim ${id}` }) as ClaimRow;
const never = new AbortController().signal;

function loaderOver(known: (id: number) => boolean) {
  const fetchRows = vi.fn(async (ids: number[]) => ids.filter(known).map(row).reverse());
  return { fetchRows, loader: rowLoader(fetchRows) };
}

describe('Rows are asked for together', () => {
  test('A screen of rows is one request, and each asker gets its own', async () => {
    const { fetchRows, loader } = loaderOver(() => true);
    const rows = await Promise.all([3, 1, 2, 3].map((id) => loader.load(id, never)));
    expect(rows.map((one) => one?.id)).toEqual([3, 1, 2, 3]);
    expect(fetchRows).toHaveBeenCalledExactlyOnceWith([3, 1, 2]);
  });

  test('No request holds more than a hundred ids', async () => {
    const { fetchRows, loader } = loaderOver(() => true);
    await Promise.all(Array.from({ length: 250 }, (_, k) => loader.load(k + 1, never)));
    expect(fetchRows.mock.calls.map(([ids]) => ids.length)).toEqual([100, 100, 50]);
  });

  test('An id under which nothing stands gives null', async () => {
    const { loader } = loaderOver((id) => id !== 2);
    expect(await loader.load(2, never)).toBeNull();
  });

  test('A row that was scrolled past before the request is not asked for', async () => {
    const { fetchRows, loader } = loaderOver(() => true);
    const passing = new AbortController();
    const passed = loader.load(1, passing.signal);
    const kept = loader.load(2, never);
    passing.abort(new Error('passed'));
    await expect(passed).rejects.toThrow('passed');
    expect((await kept)?.id).toBe(2);
    expect(fetchRows).toHaveBeenCalledExactlyOnceWith([2]);
  });

  test('A failed request fails for everyone who waited for it, and the next one is tried anew', async () => {
    const fetchRows = vi.fn(async (ids: number[]) => ids.map(row)).mockRejectedValueOnce(new Error('down'));
    const loader = rowLoader(fetchRows);
    const first = await Promise.allSettled([loader.load(1, never), loader.load(2, never)]);
    expect(first.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect((await loader.load(1, never))?.id).toBe(1);
  });
});
