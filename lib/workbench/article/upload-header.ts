/** What travels beside an article's bytes, in one request header: titles do not belong into addresses that proxies log. */
import { z } from 'zod';
import { textEncodings } from '#lib/vocabulary.ts';
import { mendedParts } from './mended-blocks.ts';
import { movedBorders } from './moved-borders.ts';
import { articleDetails, fieldMapping } from './schema.ts';

export const uploadHeader = 'x-sayso-article';

export const uploadNote = z.object({
  /**
   * SHA-256 of the bytes as they left the browser, hex: half a transfer does not match it. Null over
   * plain http to another machine, where browsers have no hash to offer; their length is counted all the same.
   */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** Null for pasted text. Its ending tells the format. */
  fileName: z.string().trim().min(1).max(255).nullable(),
  /** What has no file: pasted letters, the markup that browsers hand over for rich text, a record of a list. */
  pasted: z.enum(['text/plain', 'text/html', 'application/json']).default('text/plain'),
  mapping: fieldMapping.optional(),
  /** As a person chose where the letters could not be told. */
  encoding: z.enum(textEncodings).optional(),
  /** What the person said that parts of the text are. */
  mended: mendedParts.optional(),
  /** Where they split parts and joined them. */
  borders: movedBorders.optional(),
  details: articleDetails,
});
export type UploadNote = z.input<typeof uploadNote>;

/** Headers carry ASCII: base64 of the JSON in UTF-8. */
export function writeUploadNote(note: UploadNote): string {
  const bytes = new TextEncoder().encode(JSON.stringify(note));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Null where the header is missing or says something else. */
export function readUploadNote(header: string | null): z.output<typeof uploadNote> | null {
  try {
    const bytes = Uint8Array.from(atob(header ?? ''), (letter) => letter.charCodeAt(0));
    return uploadNote.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? null;
  } catch {
    return null;
  }
}
