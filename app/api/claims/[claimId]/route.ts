import { z } from 'zod';
import { claimDetail } from '#lib/workbench/claim/data.ts';
import { numbered } from '../../_route/numbered.ts';
import { readRoute } from '../../_route/read.ts';

const wanted = numbered(z.object({ claimId: z.int().positive() }), 'claimId');

export const GET = readRoute(wanted, ({ db, actor, input }) => {
  const found = claimDetail(db, actor, input);
  return found.ok ? found.claim : found;
});
