import type { ReadOptions, ReadRefusal, ReadResult } from './article-format.ts';
import { contentRefusal } from './content-refusal.ts';
import { formatOf } from './formats.ts';
import type { MediaType } from './media-types.ts';

/**
 * Reads one article out of a file's bytes, which must be what its media type says and nothing else
 * beside. Gives well-formed text and hints inside of it, or the reason why not; whatever the bytes, it
 * does not throw for them. Takes time and memory on the calling thread: strangers' files belong into
 * a worker that can be stopped.
 */
export async function readArticle(
  bytes: Uint8Array,
  mediaType: MediaType,
  options: ReadOptions = {},
): Promise<ReadResult> {
  const reason: ReadRefusal | null = contentRefusal(bytes, mediaType);
  if (reason) return { ok: false, reason };
  const format = await formatOf(mediaType);
  return format.read(bytes, options);
}
