/** The states in which the claims of an export went out: written once its file is whole, 500 at a time. */
import { createHash } from 'node:crypto';
import { asc, eq } from 'drizzle-orm';
import type { Reader } from '#db/open.ts';
import { exportedClaim } from '#db/schema.ts';

export type ExportedRow = typeof exportedClaim.$inferSelect;

/** Takes the rows of one export in order; `digest` gives what its ledger line says of them. */
export function exportedRowsDigest() {
  const hash = createHash('sha256');
  return {
    add(row: Omit<ExportedRow, 'seq'>): void {
      const { position, claimId, versionId, statementVersionId, attributionId, verdictId, wordingId } = row;
      const versions = [versionId, statementVersionId, attributionId, verdictId, wordingId];
      hash.update(`${JSON.stringify([position, claimId, ...versions, row.rowHash])}\n`);
    },
    digest: () => hash.digest('hex'),
  };
}

/** The rows of the export that began with line `seq`, in the order of its file. */
export function exportedRows(read: Reader, seq: number): IterableIterator<ExportedRow> {
  return read
    .select()
    .from(exportedClaim)
    .where(eq(exportedClaim.seq, seq))
    .orderBy(asc(exportedClaim.position))
    .all()
    .values();
}
