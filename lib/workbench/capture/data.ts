/** What was fetched, read back. */
import { eq } from 'drizzle-orm';
import type { Database } from '#db/open.ts';
import { capture } from '#db/schema.ts';
import { headerOf, toldItsEnd } from '#lib/import/fetch/answer-headers.ts';
import { contentOf } from '#lib/import/fetch/fetch-page.ts';
import type { Actor } from '../actor.ts';
import { allow } from '../allow.ts';
import type { Result } from '../result.ts';
import type { Capture } from './schema.ts';

type Row = typeof capture.$inferSelect;

export function captureOf({ id, asked, address, headers, bytes, sha256, at }: Row): Capture {
  const mediaType = headerOf(headers, 'content-type')?.split(';')[0]?.trim().toLowerCase() || null;
  return { id, asked, address, mediaType, size: bytes.length, sha256, at };
}

interface ReadCapture {
  capture: Capture;
  /** Unpacked. */
  content: Buffer;
  contentType: string | null;
  /** Nothing of it was lost on the way, as its server counted. */
  isWhole: boolean;
}

/** A kept page with what it holds. Throws NotAllowed. */
export async function readCapture(
  db: Database,
  actor: Actor,
  captureId: number,
): Promise<Result<ReadCapture, { reason: 'not_found' }>> {
  allow(actor, 'fetch_page');
  const row = db.read.select().from(capture).where(eq(capture.id, captureId)).get();
  const content = row ? await contentOf(row) : null;
  if (!row || !content) return { ok: false, reason: 'not_found' };
  const { headers } = row;
  const contentType = headerOf(headers, 'content-type');
  return { ok: true, capture: captureOf(row), content, contentType, isWhole: toldItsEnd(headers) };
}
