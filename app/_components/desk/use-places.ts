'use client';
/** The claims at the places in sight, as they come. */
import { type UseQueryResult, useQueries, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { ClaimRow } from '#lib/workbench/view/schema.ts';
import { rowQuery } from './ask-desk.ts';
import type { Place } from './claim-columns.tsx';
import { idsOnPage, pagesOf } from './pages-of.ts';
import type { RowLoader } from './row-loader.ts';

/** A fling passes pages that nobody looks at; in milliseconds. */
const restingFor = 60;

const claimsIn = (rows: UseQueryResult<ClaimRow | null>[]) =>
  rows.map(({ data, isError }) => (data === undefined && isError ? 'failed' : data));

/** Asks for the rows in sight at once, and for the rest of their pages as soon as scrolling rests there. */
export function usePlaces(ids: readonly number[], indexes: readonly number[], loader: RowLoader): Place[] {
  const queries = useQueryClient();
  const pages = pagesOf(indexes[0] ?? -1, indexes.at(-1) ?? -1).join();
  useEffect(() => {
    const timer = setTimeout(() => {
      for (const page of pages.split(',').filter(Boolean))
        for (const id of idsOnPage(ids, Number(page))) void queries.prefetchQuery(rowQuery(id, loader));
    }, restingFor);
    return () => clearTimeout(timer);
  }, [pages, ids, loader, queries]);

  const claims = useQueries({
    queries: indexes.map((index) => rowQuery(ids[index] ?? 0, loader)),
    combine: claimsIn,
  });
  return useMemo(
    () => indexes.map((index, k) => ({ id: ids[index] ?? 0, index, claim: claims[k] })),
    [indexes, claims, ids],
  );
}
