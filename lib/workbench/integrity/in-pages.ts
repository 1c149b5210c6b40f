/** Row by row without holding all of them. `keyOf` grows from row to row; it may begin below 0. */
export function* inPages<Row>(
  pageAfter: (key: number) => Row[],
  keyOf: (row: Row) => number,
): Generator<Row> {
  for (let page = pageAfter(Number.NEGATIVE_INFINITY); page.length > 0; ) {
    yield* page;
    const last = page.at(-1);
    page = last === undefined ? [] : pageAfter(keyOf(last));
  }
}
