import { exportClaims } from '#lib/workbench/export/mutations.ts';
import { exportInput } from '#lib/workbench/export/schema.ts';
import { deskUrl } from '../../_server/desk-url.ts';
import { writeRoute } from '../_route/write.ts';

/** The file itself; it is a write, since every export is a line in the ledger. */
export const POST = writeRoute(exportInput, async ({ db, actor, input }) => {
  const list = await exportClaims(db, actor, input, {
    link: (claimId) => new URL(`/claims/${claimId}`, deskUrl()).href,
    byteOrderMark: true,
  });
  return new Response(new Uint8Array(list.bytes), {
    headers: {
      'content-type': list.mediaType,
      'content-disposition': `attachment; filename="${list.fileName}"`,
      'x-claims': String(list.count),
      'x-sha256': list.sha256,
    },
  });
});
