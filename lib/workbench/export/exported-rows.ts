/** The states in which the claims of an export went out, as the desk remembers them. */
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { and, asc, eq, gt } from 'drizzle-orm';
import { insertRows } from '#db/insert-rows.ts';
import type { Database, Reader } from '#db/open.ts';
import { exportedClaim } from '#db/schema.ts';
import type { KeptVersions } from './kept-versions.ts';

export type ExportedRow = typeof exportedClaim.$inferSelect;

/** Rows a write: a hundred thousand in one would hold up whoever decides meanwhile. */
const rowsAtATime = 250;
/** The least between two writes, in milliseconds: longer than another thread sleeps before it asks again. */
const breath = 8;

/** Writes the rows of the export that line `seq` began, in many short writes; gives their digest. */
export async function enterExportedRows(db: Database, seq: number, versions: KeptVersions): Promise<string> {
  const digest = exportedRowsDigest();
  for (const batch of versions.batches(rowsAtATime)) {
    for (const row of batch) digest.add(row);
    const rows = batch.map((row) => ({ seq, ...row }));
    const started = performance.now();
    await db.write((tx) => {
      insertRows(tx, exportedClaim, rows);
    });
    // The lock is free for as long as it was held, on a slow disk too.
    await sleep(Math.max(breath, performance.now() - started));
  }
  return digest.digest();
}

/** Takes the rows of one export in order; `digest` gives the SHA-256, hex, that its ledger line keeps. */
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
export function* exportedRows(read: Reader, seq: number): Generator<ExportedRow> {
  for (let after = Number.NEGATIVE_INFINITY; ; ) {
    const page = read
      .select()
      .from(exportedClaim)
      .where(and(eq(exportedClaim.seq, seq), gt(exportedClaim.position, after)))
      .orderBy(asc(exportedClaim.position))
      .limit(1000)
      .all();
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.position;
  }
}
