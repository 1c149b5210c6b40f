/** What a line's detail says of the rows that were written with it, read back. */
import { z } from 'zod';

const coveredTable = z.object({
  /** Rowids, first and last of each run. */
  rows: z.array(z.tuple([z.int(), z.int()])),
  /** SHA-256, hex, of all of them in order. */
  sha256: z.string(),
});
/** By table; stands in a line's detail as `covers`. */
export const coveredRows = z.record(z.string(), coveredTable);
export type CoveredRows = z.output<typeof coveredRows>;
