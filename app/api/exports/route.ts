import { z } from 'zod';
import { exportInput } from '#lib/workbench/export/schema.ts';
import { deskUrl } from '../../_server/desk-url.ts';
import { exportJobs, serverRun, startExport } from '../../_server/export-jobs.ts';
import { readRoute } from '../_route/read.ts';
import { writeRoute } from '../_route/write.ts';

/** Exports on their way or waiting to be taken, and which run of the server keeps them. */
export const GET = readRoute(z.object({}), ({ actor }) => ({ jobs: exportJobs(actor), run: serverRun() }));

export const POST = writeRoute(exportInput, ({ db, actor, input }) =>
  startExport(db, actor, input, deskUrl().origin),
);
