/** An archive or list as the desk hands it back: one line that tells what is in it, then the bytes of each article. */

import type { ReadRefusal } from './article-format.ts';
import type { FieldMapping } from './field-mapping.ts';
import type { MediaType } from './media-types.ts';
import type { FoundArticle } from './read-many.ts';

/** One article of it as the first line tells; its bytes follow in the same order, `size` of them. */
export type UnpackedEntry = { name: string } & (
  | { ok: true; fileName: string | null; mediaType: MediaType; size: number }
  | { ok: false; reason: ReadRefusal }
);

export interface Unpacked {
  entries: UnpackedEntry[];
  /** For records: which fields are taken for what, and all that there are to choose from. */
  mapping: FieldMapping | null;
  fields: string[];
  /** How many fact-checks of others it carries (claim-review.ts). */
  claimReviews: number;
}

/** The line and the bytes, part by part. */
export function* writeUnpacked(
  found: readonly FoundArticle[],
  records: Omit<Unpacked, 'entries'>,
): Generator<Uint8Array> {
  const entries = found.map((one): UnpackedEntry => {
    if (!one.ok) return { name: one.name, ok: false, reason: one.reason };
    const { name, fileName, mediaType, bytes } = one;
    return { name, ok: true, fileName, mediaType, size: bytes.length };
  });
  const line: Unpacked = { entries, ...records };
  yield new TextEncoder().encode(`${JSON.stringify(line)}\n`);
  for (const one of found) if (one.ok) yield one.bytes;
}

/** What writeUnpacked wrote, each entry with its bytes. Throws where it is something else, or half of it. */
export function readUnpacked(
  bytes: Uint8Array<ArrayBuffer>,
): Omit<Unpacked, 'entries'> & { entries: (UnpackedEntry & { bytes: Uint8Array<ArrayBuffer> })[] } {
  const end = bytes.indexOf(0x0a);
  if (end < 0) throw new Error('There is no first line');
  const { entries, ...records } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Unpacked;
  let at = end + 1;
  const whole = entries.map((entry) => {
    const start = at;
    at += entry.ok ? entry.size : 0;
    return { ...entry, bytes: bytes.slice(start, at) };
  });
  if (at !== bytes.length) throw new Error('Not all of it arrived');
  return { ...records, entries: whole };
}
