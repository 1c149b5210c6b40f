/** A printed list whole, as a document has it. */
import type { ExportRow } from '../export-row.ts';
import { type PrintedClaim, printedClaim } from './printed-claim.ts';
import { type PrintedSource, SourceList } from './source-list.ts';

export interface PrintedList {
  claims: PrintedClaim[];
  sources: PrintedSource[];
}

/** Takes all rows into memory: only for lists that are short enough to be printed. */
export async function printedList(batches: AsyncIterable<ExportRow[]>): Promise<PrintedList> {
  const list = new SourceList();
  const claims: PrintedClaim[] = [];
  for await (const rows of batches) claims.push(...rows.map((row) => printedClaim(row, list)));
  return { claims, sources: list.sources };
}
