/** Takes a list of claims out of the desk; every list taken out is a line in the ledger. */
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Database, openSnapshot, type Reader } from '#db/open.ts';
import type { AboutExport } from '#lib/export/claims-file.ts';
import { formats } from '#lib/export/formats.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { claimOrder } from '../view/data.ts';
import { exportRows } from './data.ts';
import type { ExportInput } from './schema.ts';

/** Rows made between two turns of the event loop, so that the server answers others meanwhile. */
const rowsAtATime = 200;

export interface ExportedList {
  /** sayso-claims-2025-06-19T072103Z.csv */
  fileName: string;
  mediaType: string;
  /** Claims in it. */
  count: number;
  /** Of `bytes`, hex. */
  sha256: string;
  bytes: Buffer;
}

/**
 * Makes the file of exactly the view's rows in its order, from one snapshot, and enters it in the
 * ledger with its question, count and SHA-256 before it is handed out.
 * `link` gives a claim's address on this desk; `byteOrderMark` is for spreadsheets.
 * Throws NotAllowed, and where a span does not agree with its article (see exportRows).
 */
export async function exportClaims(
  db: Database,
  actor: Actor,
  input: ExportInput,
  options: { link: (claimId: number) => string; byteOrderMark: boolean },
): Promise<ExportedList> {
  allow(actor, 'export_claims');
  const at = new Date().toISOString();
  const format = formats[input.format];
  const { bytes, count } = await fileOfView(db, actor, input, { ...options, at });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await db.write((tx) => {
    appendLedger(tx, {
      act: 'exported',
      by: actor.id,
      at,
      detail: { question: input.question, format: input.format, count, sha256 },
    });
  });
  const time = at.slice(0, 19).replaceAll(':', '');
  return {
    fileName: `sayso-claims-${time}Z.${format.extension}`,
    mediaType: format.mediaType,
    count,
    sha256,
    bytes,
  };
}

async function fileOfView(
  db: Database,
  actor: Actor,
  { question, format }: ExportInput,
  { link, byteOrderMark, at }: { link: (claimId: number) => string; byteOrderMark: boolean; at: string },
): Promise<{ bytes: Buffer; count: number }> {
  const snapshot = openSnapshot(db.path);
  try {
    const ids = claimOrder(snapshot, actor, question);
    const about: AboutExport = {
      at,
      by: actor.id,
      view: [],
      count: ids.length,
      newsroom: null,
      desk: '',
      columns: [],
      byteOrderMark,
    };
    const parts = await Array.fromAsync(formats[format].write(batchesOf(snapshot.read, ids, link), about));
    return { bytes: Buffer.concat(parts), count: ids.length };
  } finally {
    snapshot.close();
  }
}

async function* batchesOf(read: Reader, ids: number[], link: (claimId: number) => string) {
  for (let from = 0; from < ids.length; from += rowsAtATime) {
    yield exportRows(read, ids.slice(from, from + rowsAtATime), link);
    await nextTurn();
  }
}
