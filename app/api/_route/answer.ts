/** From what a handler returned or threw to an HTTP answer, the same for every route. */
import { isDamage } from '#db/look-at-file.ts';
import { DatabaseBusy } from '#db/write-queue.ts';
import { NotAllowed } from '#lib/workbench/allow.ts';

/** Drafts are nobody else's: no cache keeps an answer. */
const cacheControl = 'private, no-store';

const statuses: Record<string, number> = {
  not_found: 404,
  conflict: 409,
  duplicate: 409,
  other_person: 409,
  too_large: 413,
  signed_out: 401,
  not_allowed: 403,
  foreign_origin: 403,
  invalid_input: 400,
  incomplete: 400,
  too_many_attempts: 429,
  busy: 503,
  disk_full: 507,
  damaged_file: 500,
  not_writable: 507,
  fault: 500,
};

/** A refusal by its reason's status, 422 where the reason has none of its own. */
export function refuse(reason: string, more: object = {}): Response {
  return json({ ...more, ok: false, reason }, statuses[reason] ?? 422);
}

/** A Response as it is, a refusal by its reason, anything else as JSON with 200. */
export function answer(outcome: unknown): Response {
  if (outcome instanceof Response) return withoutCache(outcome);
  if (isRefusal(outcome)) return refuse(outcome.reason, outcome);
  return json(outcome ?? null, 200);
}

/** Expected faults by their own reason; every other one is logged and tells nothing outside. */
export function answerFault(fault: unknown, request: Request): Response {
  if (fault instanceof NotAllowed) return refuse('not_allowed');
  if (fault instanceof DatabaseBusy) {
    console.warn(`${request.method} ${new URL(request.url).pathname} was refused: ${fault.message}`);
    return refuse('busy');
  }
  if (hasCode(fault, /^(SQLITE_FULL|ENOSPC)$/)) return refuse('disk_full');
  if (hasCode(fault, /^(SQLITE_READONLY|EROFS|EACCES)/)) return refuse('not_writable');
  if (isDamage(fault)) {
    console.error('The database is damaged', fault);
    return refuse('damaged_file');
  }
  console.error(`${request.method} ${new URL(request.url).pathname} failed`, fault);
  return refuse('fault');
}

function json(value: unknown, status: number): Response {
  return Response.json(value, { status, headers: { 'cache-control': cacheControl } });
}

function withoutCache(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set('cache-control', cacheControl);
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

function isRefusal(outcome: unknown): outcome is { ok: false; reason: string } {
  return (
    typeof outcome === 'object' &&
    outcome !== null &&
    'ok' in outcome &&
    outcome.ok === false &&
    'reason' in outcome &&
    typeof outcome.reason === 'string'
  );
}

/** Whether it, or what caused it, has such a code. */
function hasCode(fault: unknown, code: RegExp): boolean {
  for (let cause: unknown = fault; cause instanceof Error; cause = cause.cause)
    if ('code' in cause && code.test(String(cause.code))) return true;
  return false;
}
