import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { readyExport } from '../../../../_server/export-jobs.ts';
import { readRoute } from '../../../_route/read.ts';
import { jobInput } from '../../job-input.ts';

/** The file itself, straight from the disk; once all of it was sent it is gone. */
export const GET = readRoute(jobInput, ({ actor, input }) => {
  const ready = readyExport(actor, input.id);
  if (!ready) return { ok: false, reason: 'not_found' };
  const { path, mediaType, fileName, bytes, count, sha256 } = ready.file;
  const stream = createReadStream(path);
  stream.once('end', ready.taken);
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      'content-type': mediaType,
      'content-length': String(bytes),
      'content-disposition': `attachment; filename="${fileName}"`,
      'x-claims': String(count),
      'x-sha256': sha256,
    },
  });
});
