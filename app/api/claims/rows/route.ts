import { z } from 'zod';
import { claimRows } from '#lib/workbench/view/claim-rows.ts';
import { writeRoute } from '../../_route/write.ts';

const window = z.object({ ids: z.array(z.int().positive()).max(200) });

/** A read that posts, since a window of ids does not fit an address. */
export const POST = writeRoute(window, ({ db, actor, input }) => ({ rows: claimRows(db, actor, input.ids) }));
