import { z } from 'zod';
import { exportInput } from '#lib/workbench/export/schema.ts';
import { deskUrl } from '../../_server/desk-url.ts';
import { exportJobs, startExport } from '../../_server/export-jobs.ts';
import { readRoute } from '../_route/read.ts';
import { writeRoute } from '../_route/write.ts';

/** Exports on their way or waiting to be taken. */
export const GET = readRoute(z.object({}), ({ actor }) => ({ jobs: exportJobs(actor) }));

export const POST = writeRoute(exportInput, ({ db, actor, input }) =>
  startExport(db, actor, input, deskUrl().origin),
);
