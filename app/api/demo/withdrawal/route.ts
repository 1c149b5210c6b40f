import { z } from 'zod';
import { withdrawDemo } from '#lib/workbench/article/mutations.ts';
import { writeRoute } from '../../_route/write.ts';

/** Withdraws every article of the demo desk. */
export const POST = writeRoute(z.object({}), ({ db, actor }) => withdrawDemo(db, actor));
