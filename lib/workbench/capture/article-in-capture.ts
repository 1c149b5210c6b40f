/** A page that was fetched, as an article to preview or to save. */
import type { Database } from '#db/open.ts';
import type { Actor } from '../actor.ts';
import type { ImportInput } from '../article/schema.ts';
import type { Result } from '../result.ts';
import { readCapture } from './data.ts';
import { encodingOfAnswer, mediaTypeOfAnswer } from './media-type-of-answer.ts';
import type { CapturedArticle } from './schema.ts';

/**
 * The bytes as they were kept, read as their server called them; the article's address is the one that
 * answered. "unsupported_format" where no article comes as that. Throws NotAllowed.
 */
export async function articleInCapture(
  db: Database,
  actor: Actor,
  { captureId, ...mended }: CapturedArticle,
): Promise<Result<{ input: ImportInput }, { reason: 'not_found' | 'unsupported_format' }>> {
  const found = await readCapture(db, actor, captureId);
  if (!found.ok) return found;
  const { capture, content: bytes, contentType, isWhole } = found;
  const mediaType = mediaTypeOfAnswer(contentType, capture.address);
  if (!mediaType) return { ok: false, reason: 'unsupported_format' };
  const encoding = mended.encoding ?? encodingOfAnswer(contentType, bytes);
  const from = { id: capture.id, address: capture.address, isWhole };
  return { ok: true, input: { ...mended, bytes, fileName: null, mediaType, encoding, capture: from } };
}
