import { dropExport } from '../../../../_server/export-jobs.ts';
import { writeRoute } from '../../../_route/write.ts';
import { jobInput } from '../../job-input.ts';

/** Stops it, or throws away what nobody took. */
export const POST = writeRoute(jobInput, ({ actor, input }) =>
  dropExport(actor, input.id) ? { ok: true } : { ok: false, reason: 'not_found' },
);
