import { z } from 'zod';
import { noteCorrection } from '#lib/workbench/export/corrections.ts';
import { writeRoute } from '../_route/write.ts';

/** Notes that readers of a list were told; `seq` is the list's line in the ledger, `state` that of the draft. */
const input = z.object({ seq: z.int().positive(), claimId: z.int().positive(), state: z.string().max(200) });

export const POST = writeRoute(input, ({ db, actor, input: which }) => noteCorrection(db, actor, which));
