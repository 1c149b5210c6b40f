/** Whether the claims of each export are still remembered as they went out. */
import { asc, sql } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { exportedClaim, ledger } from '#db/schema.ts';
import { exportedRows, exportedRowsDigest } from '../export/exported-rows.ts';
import { exportedDetail } from '../export/schema.ts';
import type { LedgerFault } from './faults-of-ledger.ts';

/** Reads every exported row. */
export function* faultsOfExports(read: Reader): Generator<LedgerFault> {
  const answeredFor = new Set<number>();
  const lines = read
    .select({ seq: ledger.seq, act: ledger.act, detail: ledger.detail })
    .from(ledger)
    .where(sql`${ledger.act} IN ('exported', 'export_begun')`)
    .orderBy(asc(ledger.seq))
    .all();
  for (const { seq, act, detail } of lines) {
    // One that was cancelled or cut short may have left rows: nothing left the desk with them.
    if (act === 'export_begun') answeredFor.add(seq);
    const kept = exportedDetail.safeParse(detail).data?.rows;
    if (kept) yield* faultsOfExport(read, seq, kept);
  }
  const known = read.selectDistinct({ seq: exportedClaim.seq }).from(exportedClaim).all();
  for (const { seq } of known)
    if (!answeredFor.has(seq)) yield { kind: 'row_uncovered', where: `exported_claim of ledger ${seq}` };
}

function* faultsOfExport(
  read: Reader,
  seq: number,
  kept: { begun: number; count: number; sha256: string },
): Generator<LedgerFault> {
  const digest = exportedRowsDigest();
  const where = `exported_claim ${kept.begun}`;
  let next = 0;
  for (const row of exportedRows(read, kept.begun)) {
    digest.add(row);
    if (row.position === next) next += 1;
  }
  if (next < kept.count) yield { kind: 'row_missing', where: `${where}:${next} (ledger ${seq})` };
  else if (digest.digest() !== kept.sha256) yield { kind: 'rows_changed', where: `${where} (ledger ${seq})` };
}
