/** Row by row without holding all of them. `keyOf` grows from row to row and is above 0. */
export function* inPages<Row>(
  pageAfter: (key: number) => Row[],
  keyOf: (row: Row) => number,
): Generator<Row> {
  for (let page = pageAfter(0); page.length > 0; ) {
    yield* page;
    const last = page.at(-1);
    page = last === undefined ? [] : pageAfter(keyOf(last));
  }
}
