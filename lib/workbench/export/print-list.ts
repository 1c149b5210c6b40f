/** The rows of a view in the words in which they are printed: the same that a document has. */
import { type Database, openSnapshot } from '#db/open.ts';
import { maxPrinted } from '#lib/export/print/max-printed.ts';
import { type PrintedClaim, printedClaim } from '#lib/export/print/printed-claim.ts';
import type { PrintedList } from '#lib/export/print/printed-list.ts';
import { SourceList } from '#lib/export/print/source-list.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type { Result } from '../result.ts';
import { newsroomOf } from '../settings/data.ts';
import { claimOrder } from '../view/data.ts';
import type { Question } from '../view/schema.ts';
import { exportRows } from './data.ts';
import { questionInWords } from './question-in-words.ts';

const rowsAtATime = 200;

export interface ListToPrint extends PrintedList {
  view: string[];
  newsroom: string | null;
}

/**
 * The list as a page, at most as long as a document. Nothing leaves the desk by it, so that it is no
 * line in the ledger. `desk` is the desk's own address. Throws NotAllowed.
 */
export function printList(
  db: Database,
  actor: Actor,
  question: Question,
  desk: string,
): Result<{ list: ListToPrint }, { reason: 'too_long_to_print' }> {
  allow(actor, 'export_claims');
  const snapshot = openSnapshot(db.path);
  try {
    const { read } = snapshot;
    const ids = claimOrder(snapshot, actor, question);
    if (ids.length > maxPrinted) return { ok: false, reason: 'too_long_to_print' };
    const sources = new SourceList();
    const claims: PrintedClaim[] = [];
    for (let from = 0; from < ids.length; from += rowsAtATime) {
      const rows = exportRows(read, ids.slice(from, from + rowsAtATime), (id) => `${desk}/claims/${id}`);
      claims.push(...rows.map((row) => printedClaim(row, sources)));
    }
    const list = {
      claims,
      sources: sources.sources,
      view: questionInWords(read, question),
      newsroom: newsroomOf(read, actor)?.name ?? null,
    };
    return { ok: true, list };
  } finally {
    snapshot.close();
  }
}
