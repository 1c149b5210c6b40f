/** Rows for one INSERT: SQLite takes 32,766 values a statement, and no table has more than 60 columns. */
const rowsAtOnce = 500;

/** The rows in order, in lists of at most 500. */
export function chunksOf<Row>(rows: readonly Row[]): Row[][] {
  const chunks: Row[][] = [];
  for (let start = 0; start < rows.length; start += rowsAtOnce)
    chunks.push(rows.slice(start, start + rowsAtOnce));
  return chunks;
}
