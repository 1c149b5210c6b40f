/** Pages that somebody asked the desk to fetch, kept byte for byte. */
import { createHash } from 'node:crypto';
import type { Database } from '#db/open.ts';
import { capture } from '#db/schema.ts';
import { type FetchRules, fetchPage, publicInternet } from '#lib/import/fetch/fetch-page.ts';
import { actOf } from '../act.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import { appendLedger } from '../ledger/mutations.ts';
import { captureOf } from './data.ts';
import type { CaptureInput, CaptureResult } from './schema.ts';

/**
 * Fetches the page and keeps what came, with headers, time and SHA-256. Asking twice keeps two
 * captures: a page may have changed. Nothing is kept once `cancelled`. Throws NotAllowed.
 */
export async function capturePage(
  db: Database,
  actor: Actor,
  { address }: CaptureInput,
  rules: FetchRules = publicInternet,
  cancelled?: AbortSignal,
): Promise<CaptureResult> {
  allow(actor, 'fetch_page');
  const fetched = await fetchPage(address, rules, cancelled);
  if (!fetched.ok) return fetched;
  const { asked, address: answered, status, headers, bytes } = fetched.page;
  const act = actOf(actor, new Date());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return db.write((tx) => {
    const row = tx
      .insert(capture)
      .values({ asked, address: answered, status, headers, bytes, sha256, ...act })
      .returning()
      .get();
    const detail = { captureId: row.id, asked, address: answered, size: bytes.length, sha256 };
    appendLedger(tx, { act: 'page_captured', ...act, detail });
    return { ok: true, capture: captureOf(row) } as const;
  });
}
