/** The one way to make a POST route. */
import type { z } from 'zod';
import { refuse } from './answer.ts';
import { guarded, type Handle, handleInput, type RouteHandler } from './handler.ts';
import { readJson } from './read-body.ts';
import { writerOf } from './writer.ts';

/**
 * `schema` reads the JSON body and the path's parameters (which are strings and win over the
 * body's). In this order: what writerOf refuses, 413 over 1 MB, 400 where the schema refuses; see
 * answer.ts for the rest.
 */
export function writeRoute<Schema extends z.ZodType>(
  schema: Schema,
  handle: Handle<z.output<Schema>>,
): RouteHandler {
  return guarded(async (request, { params }) => {
    const actor = await writerOf(request);
    if (actor instanceof Response) return actor;
    const body = await readJson(request);
    if (!body.ok) return refuse(body.reason);
    return handleInput(schema, handle, { ...body.value, ...(await params) }, request, { actor });
  });
}
