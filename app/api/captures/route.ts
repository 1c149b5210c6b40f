import { capturePage } from '#lib/workbench/capture/mutations.ts';
import { captureInput } from '#lib/workbench/capture/schema.ts';
import { writeRoute } from '../_route/write.ts';

/** Fetches the page at an address that somebody typed, and keeps it. */
export const POST = writeRoute(captureInput, ({ db, actor, input }) => capturePage(db, actor, input));
