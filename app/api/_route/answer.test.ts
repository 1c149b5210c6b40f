import { expect, test, vi } from 'vitest';
import { DatabaseBusy } from '#db/write-queue.ts';
import { NotAllowed } from '#lib/workbench/allow.ts';
import { answer, answerFault } from './answer.ts';

const request = new Request('http://desk.test/api/claims/7?q=draft');

test.each([
  [{ ok: false, reason: 'not_found' }, 404],
  [{ ok: false, reason: 'conflict', current: { verdict: 'open' } }, 409],
  [{ ok: false, reason: 'duplicate', articleId: 3 }, 409],
  [{ ok: false, reason: 'too_large' }, 413],
  [{ ok: false, reason: 'too_many_attempts' }, 429],
  [{ ok: false, reason: 'needs_support' }, 422],
  [{ ok: true, claim: { id: 7 } }, 200],
  [{ rows: [] }, 200],
  [null, 200],
])('%j is answered with %i', async (outcome, status) => {
  const response = answer(outcome);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual(outcome);
  expect(response.headers.get('cache-control')).toBe('private, no-store');
});

test('A file keeps its headers and is not cached', async () => {
  const response = answer(new Response('a,b', { headers: { 'content-type': 'text/csv' } }));
  expect(response.headers.get('content-type')).toBe('text/csv');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  expect(await response.text()).toBe('a,b');
});

const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });

test.each([
  [new NotAllowed('give_verdict'), 403, 'not_allowed'],
  [full, 507, 'disk_full'],
  [new Error('Failed query', { cause: full }), 507, 'disk_full'],
  [Object.assign(new Error('read-only'), { code: 'SQLITE_READONLY_DIRECTORY' }), 507, 'not_writable'],
])('%s is answered with %i', async (fault, status, reason) => {
  const response = answerFault(fault, request);
  expect(response.status).toBe(status);
  expect(await response.json()).toEqual({ ok: false, reason });
});

test('Who waited for another process in vain is told so, and the log has a line of it', async () => {
  const log = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const response = answerFault(new DatabaseBusy('Another process is writing'), request);
  expect(response.status).toBe(503);
  expect(await response.json()).toEqual({ ok: false, reason: 'busy' });
  expect(log).toHaveBeenCalledWith('GET /api/claims/7 was refused: Another process is writing');
});

test('A damaged database is told as that, and whoever runs the desk finds it in the log', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const malformed = Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT_VTAB' });
  const response = answerFault(new Error('Failed query', { cause: malformed }), request);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ ok: false, reason: 'damaged_file' });
  expect(log).toHaveBeenCalledOnce();
});

test('A fault is logged without the query, and tells nothing outside', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const response = answerFault(new Error('no such column: secret'), request);
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ ok: false, reason: 'fault' });
  expect(log).toHaveBeenCalledWith('GET /api/claims/7 failed', expect.any(Error));
});
