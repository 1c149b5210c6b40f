/** How screens talk to this desk's own routes: outcomes come back as values, a lost network included. */
import { noteOtherPerson, pagePersonHeaders } from './page-person.ts';
import { noteSignedOut } from './signed-out.ts';

export type Answer<T> = { ok: true; value: T } | { ok: false; status: number; reason: string; body: unknown };

/** POSTs JSON. A refusal carries the route's reason and whole body; no network gives status 0, 'offline'. */
export function send<T>(path: string, body: unknown, signal?: AbortSignal): Promise<Answer<T>> {
  return ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  });
}

/** POSTs a file's bytes as they are; outcomes as with `send`. */
export function sendFile<T>(path: string, file: Blob): Promise<Answer<T>> {
  return ask<T>(path, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
}

/** GETs JSON; outcomes as with `send`. */
export function get<T>(path: string, signal?: AbortSignal): Promise<Answer<T>> {
  return ask<T>(path, { signal });
}

/** A query's refusal, thrown so that react-query knows it. */
export class Refused extends Error {
  override name = 'Refused';
  readonly status: number;
  readonly reason: string;
  constructor(status: number, reason: string) {
    super(reason);
    this.status = status;
    this.reason = reason;
  }
}

/** For react-query: the value, or Refused thrown. */
export async function valueIn<T>(answer: Promise<Answer<T>>): Promise<T> {
  const outcome = await answer;
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.status, outcome.reason);
}

/** While the desk starts a page comes again by itself so often, each time after so many milliseconds. */
const startingTries = 15;
const startingPause = 1000;

/**
 * The one way by which a page asks the desk; `read` makes the value of an accepted answer. A desk that
 * is just starting has done nothing yet, and is asked again.
 */
export async function ask<T>(
  path: string,
  init: RequestInit,
  read: (response: Response) => Promise<T> = (response) => response.json().catch(() => null),
): Promise<Answer<T>> {
  for (let tries = 1; ; tries += 1) {
    const answer = await askOnce(path, init, read);
    if (answer.ok || answer.reason !== 'starting' || tries >= startingTries) return answer;
    await new Promise((resolve) => setTimeout(resolve, startingPause));
  }
}

async function askOnce<T>(
  path: string,
  init: RequestInit,
  read: (response: Response) => Promise<T>,
): Promise<Answer<T>> {
  const headers = { accept: 'application/json', ...pagePersonHeaders(), ...init.headers };
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers });
    if (response.ok) return { ok: true, value: await read(response) };
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    return { ok: false, status: 0, reason: 'offline', body: null };
  }
  const body: unknown = await response.json().catch(() => null);
  noteOtherPerson(body);
  noteSignedOut(body);
  return { ok: false, status: response.status, reason: reasonIn(body, response.status), body };
}

/** What the desk did not answer itself came from a server before it, which does not reach it. */
function reasonIn(body: unknown, status: number): string {
  const isReason = typeof body === 'object' && body !== null && 'reason' in body;
  if (isReason && typeof body.reason === 'string') return body.reason;
  return status === 502 || status === 503 ? 'offline' : 'fault';
}
