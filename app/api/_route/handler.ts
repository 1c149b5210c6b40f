/** What all ways to make a route have in common: who asks, the input, the answer. */
import type { z } from 'zod';
import type { Database } from '#db/open.ts';
import type { Actor } from '#lib/workbench/actor.ts';
import { desk } from '../../_server/desk.ts';
import { answer, answerFault, refuse } from './answer.ts';

/** What Next gives a route handler besides the request. */
export interface RouteContext {
  params: Promise<Record<string, string | string[] | undefined>>;
}
export type RouteHandler = (request: Request, context: RouteContext) => Promise<Response>;

/** What a route works with once it is known who asks for what. */
export interface Asked<Input> {
  db: Database;
  actor: Actor;
  input: Input;
  request: Request;
}
/** Gives a plain value (JSON, 200), a refusal `{ ok: false, reason }` or a whole Response. */
export type Handle<Input> = (asked: Asked<Input>) => unknown;

const asksSession = new WeakSet<RouteHandler>();

/** Whether a route's handler asks for a session, so that a test can find one that forgot. */
export function isGuarded(handler: unknown): boolean {
  return typeof handler === 'function' && asksSession.has(handler as RouteHandler);
}

/** Marks a handler that asks for a session before anything else. */
export function guarded(handler: RouteHandler): RouteHandler {
  const whole = answering(handler);
  asksSession.add(whole);
  return whole;
}

/** Turns whatever the handler throws into an answer. */
export function answering(handler: RouteHandler): RouteHandler {
  return async (request, context) => {
    try {
      return await handler(request, context);
    } catch (fault) {
      return answerFault(fault, request);
    }
  };
}

/** Reads `raw` by the schema and answers with what `handle` makes of it, or 400 with what is wrong. */
export async function handleInput<Schema extends z.ZodType, More extends object>(
  schema: Schema,
  handle: (asked: { db: Database; input: z.output<Schema>; request: Request } & More) => unknown,
  raw: unknown,
  request: Request,
  more: More,
): Promise<Response> {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, code, message }) => ({ path, code, message }));
    return refuse('invalid_input', { issues });
  }
  return answer(await handle({ db: desk(), input: parsed.data, request, ...more }));
}
