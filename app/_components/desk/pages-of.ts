/** Rows are fetched in whole pages, so that scrolling on by a few rows asks for nothing new. */

/** As many ids as one request takes. */
export const pageSize = 100;

/** Numbers of the pages that the places `[first, last]` lie on; none for an empty window. */
export function pagesOf(first: number, last: number): number[] {
  if (first < 0 || last < first) return [];
  const from = Math.floor(first / pageSize);
  const to = Math.floor(last / pageSize);
  return Array.from({ length: to - from + 1 }, (_, k) => from + k);
}

/** The ids on a page of the order. */
export function idsOnPage(ids: readonly number[], page: number): readonly number[] {
  return ids.slice(page * pageSize, (page + 1) * pageSize);
}
