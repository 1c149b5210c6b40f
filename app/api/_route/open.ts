/** POST routes for people who are not signed in: signing in and out, and the one-time links. */
import type { z } from 'zod';
import type { Database } from '#db/open.ts';
import { deskUrl } from '../../_server/desk-url.ts';
import { refuse } from './answer.ts';
import { answering, handleInput, type RouteHandler } from './handler.ts';
import { readJson } from './read-body.ts';
import { isSameOrigin } from './same-origin.ts';

/** Like writeRoute without a session. Each use is named in the test that looks for unguarded routes. */
export function openWriteRoute<Schema extends z.ZodType>(
  schema: Schema,
  handle: (asked: { db: Database; input: z.output<Schema>; request: Request }) => unknown,
): RouteHandler {
  return answering(async (request) => {
    if (!isSameOrigin(request.headers, deskUrl())) return refuse('foreign_origin');
    const body = await readJson(request);
    if (!body.ok) return refuse(body.reason);
    return handleInput(schema, handle, body.value, request, {});
  });
}
