/** The one way to make a GET route. */
import type { z } from 'zod';
import { actorOf } from '../../_server/actor-of.ts';
import { refuse } from './answer.ts';
import { guarded, type Handle, handleInput, type RouteHandler } from './handler.ts';

/**
 * `schema` reads the query and the path's parameters, as strings (a path's parameter wins over a
 * query's of the same name). Answers 401 without a session, 400 where the schema refuses; see
 * answer.ts for the rest.
 */
export function readRoute<Schema extends z.ZodType>(
  schema: Schema,
  handle: Handle<z.output<Schema>>,
): RouteHandler {
  return guarded(async (request, { params }) => {
    const actor = await actorOf(request.headers);
    if (!actor) return refuse('signed_out');
    const query = Object.fromEntries(new URL(request.url).searchParams);
    return handleInput(schema, handle, { ...query, ...(await params) }, request, { actor });
  });
}
