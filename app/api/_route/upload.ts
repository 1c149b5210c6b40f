/** The one way to make a POST route that takes a file's bytes as its body. */
import type { z } from 'zod';
import { refuse } from './answer.ts';
import { type Asked, guarded, handleInput, type RouteHandler } from './handler.ts';
import { readBytes } from './read-body.ts';
import { writerOf } from './writer.ts';

/**
 * Like writeRoute, but the body is `bytes`, at most `limit` of them, and `schema` reads the query
 * and the path's parameters. 413 over the limit, 400 "incomplete" where fewer bytes came than announced.
 * proxy.ts must leave the route out: Next cuts bodies that pass a proxy at 10 MB.
 */
export function uploadRoute<Schema extends z.ZodType>(
  limit: number,
  schema: Schema,
  handle: (asked: Asked<z.output<Schema>> & { bytes: Uint8Array<ArrayBuffer> }) => unknown,
): RouteHandler {
  return guarded(async (request, { params }) => {
    const actor = await writerOf(request);
    if (actor instanceof Response) return actor;
    const body = await readBytes(request, limit);
    if (!body.ok) return refuse(body.reason);
    const query = Object.fromEntries(new URL(request.url).searchParams);
    return handleInput(schema, handle, { ...query, ...(await params) }, request, {
      actor,
      bytes: body.value,
    });
  });
}
