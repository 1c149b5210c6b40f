import { publicInternet } from '#lib/import/fetch/fetch-page.ts';
import { capturePage } from '#lib/workbench/capture/mutations.ts';
import { captureInput } from '#lib/workbench/capture/schema.ts';
import { ownHosts } from '../../_server/desk-url.ts';
import { writeRoute } from '../_route/write.ts';

/** Fetches the page at an address that somebody typed, and keeps it; no further once they let go. */
export const POST = writeRoute(captureInput, ({ db, actor, input, request }) =>
  capturePage(db, actor, input, { ...publicInternet, ownHosts: ownHosts(request.headers) }, request.signal),
);
