import { z } from 'zod';
import { maxUploadBytes } from '#lib/vocabulary.ts';
import { unpackOffThread } from '../../../_server/import-pool.ts';
import { uploadRoute } from '../../_route/upload.ts';
import { notedUpload } from '../article-upload.ts';

/**
 * Takes an archive or a list of records apart and hands its articles back (lib/import/unpacked-file.ts),
 * so that each can be looked at and imported like a file of its own. Saves nothing.
 */
export const POST = uploadRoute(maxUploadBytes, z.object({}), async ({ actor, bytes, request }) => {
  const noted = notedUpload(bytes, request);
  if (!noted.ok) return noted;
  const { fileName, mapping, encoding } = noted.note;
  if (fileName === null) return { ok: false, reason: 'invalid_input' };
  const reply = await unpackOffThread(actor, { bytes, fileName, mapping, encoding });
  if (!reply.ok) return reply;
  return new Response(new Uint8Array(reply.unpacked), {
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
  });
});
