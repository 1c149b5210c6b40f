import { z } from 'zod';
import { listColleagues } from '#lib/workbench/person/data.ts';
import { addPerson } from '#lib/workbench/person/mutations.ts';
import { addPersonInput } from '#lib/workbench/person/schema.ts';
import { readRoute } from '../_route/read.ts';
import { writeRoute } from '../_route/write.ts';
import { withAddress } from './with-address.ts';

/** Whom a claim can be assigned to. */
export const GET = readRoute(z.object({}), ({ db, actor }) => ({ people: listColleagues(db, actor) }));

export const POST = writeRoute(addPersonInput, async ({ db, actor, input }) =>
  withAddress(await addPerson(db, actor, input)),
);
