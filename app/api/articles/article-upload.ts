import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Database } from '#db/open.ts';
import { mediaTypeOfFile } from '#lib/import/media-types.ts';
import { maxUploadBytes } from '#lib/vocabulary.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import type { ImportInput } from '#lib/workbench/article/schema.ts';
import { readUploadNote, uploadHeader } from '#lib/workbench/article/upload-header.ts';
import { uploadRoute } from '../_route/upload.ts';

/**
 * A route that takes one article: its bytes as the body, the rest in the header `x-sayso-article`.
 * "incomplete" where the bytes are not those that were sent, "unsupported_format" by the file's name.
 */
export function articleUpload(handle: (db: Database, actor: Actor, input: ImportInput) => Promise<unknown>) {
  return uploadRoute(maxUploadBytes, z.object({}), async ({ db, actor, bytes, request }) => {
    const noted = notedUpload(bytes, request);
    if (!noted.ok) return noted;
    const { fileName, details, encoding, mapping, mended, borders, pasted } = noted.note;
    const mediaType = fileName === null ? pasted : mediaTypeOfFile(fileName);
    if (!mediaType) return { ok: false, reason: 'unsupported_format' };
    return handle(db, actor, { bytes, fileName, mediaType, details, encoding, mapping, mended, borders });
  });
}

/** What travels beside the bytes, once they are those that it tells of. */
export function notedUpload(bytes: Uint8Array, request: Request) {
  const note = readUploadNote(request.headers.get(uploadHeader));
  if (!note) return { ok: false, reason: 'invalid_input' } as const;
  if (note.sha256 !== null && createHash('sha256').update(bytes).digest('hex') !== note.sha256)
    return { ok: false, reason: 'incomplete' } as const;
  return { ok: true, note } as const;
}
