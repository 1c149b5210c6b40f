import type { ReadResult } from '#lib/import/article-format.ts';
import { readArticle } from '#lib/import/read-article.ts';
import type { ImportInput } from './schema.ts';

/** What the input's format reads out of its bytes, or why it cannot. */
export function readInput({
  bytes,
  mediaType,
  encoding,
  mapping,
  capture,
}: ImportInput): Promise<ReadResult> {
  return readArticle(bytes, mediaType, { encoding, mapping, isWhole: capture?.isWhole });
}
