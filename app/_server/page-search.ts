/** What Next gives a page of its address's query. */
export interface PageSearch {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}
