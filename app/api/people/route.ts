/** Whom a claim can be assigned to. */
import { z } from 'zod';
import { listColleagues } from '#lib/workbench/person/data.ts';
import { readRoute } from '../_route/read.ts';

export const GET = readRoute(z.object({}), ({ db, actor }) => ({ people: listColleagues(db, actor) }));
