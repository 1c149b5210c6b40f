/** The desk's three reads as queries: which claims in which order, their rows, how many each filter leaves. */
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { ClaimRow, Facets } from '#lib/workbench/view/schema.ts';
import { get, valueIn } from '../../_ui/send.ts';
import type { RowLoader } from './row-loader.ts';

/** Frozen until the person asks anew: a claim that was decided keeps its place. */
export function orderQuery(key: string) {
  return queryOptions({
    queryKey: ['claim-order', key],
    queryFn: ({ signal }) => valueIn(get<{ ids: number[] }>(`/api/claims/order?${key}`, signal)),
    select: ({ ids }) => ids,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
  });
}

/** Asked every half minute while the page is looked at, so that new claims are noticed. */
export function facetsQuery(key: string) {
  return queryOptions({
    queryKey: ['facets', key],
    queryFn: ({ signal }) => valueIn(get<Facets>(`/api/claims/facets?${key}`, signal)),
    refetchInterval: 30_000,
    placeholderData: (before) => before,
  });
}

/** One row; null once nothing stands under its id. Neighbours that are asked for together share one request. */
export function rowQuery(id: number, loader: RowLoader) {
  return queryOptions<ClaimRow | null>({
    queryKey: ['claim-rows', id],
    queryFn: ({ signal }) => loader.load(id, signal),
    staleTime: 60_000,
    gcTime: 2 * 60_000,
    refetchOnWindowFocus: false,
  });
}

/** Thaws the order: the next look at it, and at its rows, is a fresh one. */
export async function askAnew(queries: QueryClient): Promise<void> {
  queries.removeQueries({ queryKey: ['claim-order'], type: 'inactive' });
  await Promise.all(
    [['claim-order'], ['claim-rows'], ['facets']].map((queryKey) => queries.invalidateQueries({ queryKey })),
  );
}
