/** What fetching a page takes and gives. */
import { z } from 'zod';
import type { FetchRefusal } from '#lib/import/fetch/fetch-page.ts';
import { textEncodings } from '#lib/vocabulary.ts';
import { mendedParts } from '../article/mended-blocks.ts';
import { movedBorders } from '../article/moved-borders.ts';
import { articleDetails } from '../article/schema.ts';

/** As typed: which addresses are fetched is for lib/import/fetch to say. */
export const captureInput = z.object({ address: z.string().max(5000) });
export type CaptureInput = z.output<typeof captureInput>;

/** An article in a page that was fetched, with what a person mended. */
export const capturedArticle = z.object({
  captureId: z.int().positive(),
  encoding: z.enum(textEncodings).optional(),
  mended: mendedParts.optional(),
  borders: movedBorders.optional(),
  details: articleDetails.prefault({}),
});
export type CapturedArticle = z.output<typeof capturedArticle>;

/** A page as it was fetched; its bytes stay on the desk. */
export interface Capture {
  id: number;
  asked: string;
  /** The one that answered, after redirects. */
  address: string;
  /** As the server called it, lower case, without parameters: text/html; null: it did not say. */
  mediaType: string | null;
  /** Bytes as sent. */
  size: number;
  sha256: string;
  /** UTC, ISO 8601. */
  at: string;
}

export type CaptureResult = { ok: true; capture: Capture } | { ok: false; reason: FetchRefusal };
