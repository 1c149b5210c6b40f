import { exportJob } from '../../../_server/export-jobs.ts';
import { readRoute } from '../../_route/read.ts';
import { jobInput } from '../job-input.ts';

export const GET = readRoute(jobInput, ({ actor, input }) => {
  const job = exportJob(actor, input.id);
  return job ? { job } : { ok: false, reason: 'not_found' };
});
