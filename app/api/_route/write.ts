/** The one way to make a POST route. */
import type { z } from 'zod';
import { actorOf } from '../../_server/actor-of.ts';
import { deskUrl } from '../../_server/desk-url.ts';
import { refuse } from './answer.ts';
import { guarded, type Handle, handleInput, type RouteHandler } from './handler.ts';
import { readJson } from './read-body.ts';
import { isSameOrigin } from './same-origin.ts';

/**
 * `schema` reads the JSON body and the path's parameters (which are strings and win over the
 * body's). In this order: 403 to another site's page, 401 without a session, 413 over 1 MB, 400
 * where the schema refuses; see answer.ts for the rest.
 */
export function writeRoute<Schema extends z.ZodType>(
  schema: Schema,
  handle: Handle<z.output<Schema>>,
): RouteHandler {
  return guarded(async (request, { params }) => {
    if (!isSameOrigin(request.headers, deskUrl())) return refuse('foreign_origin');
    const actor = await actorOf(request.headers);
    if (!actor) return refuse('signed_out');
    const body = await readJson(request);
    if (!body.ok) return refuse(body.reason);
    return handleInput(schema, handle, { ...body.value, ...(await params) }, request, { actor });
  });
}
