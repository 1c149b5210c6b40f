/**
 * Role by page and route, in full: each visitor knocks at each door. Found by walking the folders, so
 * that a new page or route without a row in test-rights.ts fails here. Commands: command-rights.test.ts.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { count, eq } from 'drizzle-orm';
import type { ReactElement } from 'react';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { account, ledger, person, session } from '#db/schema.ts';
import { namedPersons, type Role, roles } from '#lib/vocabulary.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { actions, may, NotAllowed } from '#lib/workbench/allow.ts';
import { pagePersonHeader } from '#lib/workbench/person/page-person-header.ts';
import { PageNotice } from '../_ui/page-notice.tsx';
import { isGuarded, type RouteHandler } from '../api/_route/handler.ts';
import { GET as listExports } from '../api/exports/route.ts';
import { POST as signOut } from '../api/sign-out/route.ts';
import { closeImportPool } from './import-pool.ts';
import { call, openTestDesk, post, type TestDesk, testUrl } from './test-desk.ts';
import { pageRights, routeRights, type Visitors } from './test-rights.ts';

let pageHeaders = new Headers();
vi.mock('next/headers', () => ({ headers: async () => pageHeaders }));

const app = join(import.meta.dirname, '..');
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];
const routeFiles = globSync('api/**/route.ts', { cwd: app }).sort();
const pageFiles = globSync('**/page.tsx', { cwd: app }).sort();
const routes = await Promise.all(
  routeFiles.map(async (file) => {
    const exported: Record<string, RouteHandler> = await import(join(app, file));
    const path = file.replace(/^api\//, '').replace(/\/route\.ts$/, '');
    return methods.flatMap((method) => {
      const handler = exported[method];
      return handler ? [{ name: `${method} ${path}`, method, path, handler }] : [];
    });
  }),
).then((found) => found.flat());
const pages = pageFiles.map((file) => ({ file, name: file.replace(/\/?page\.tsx$/, '') }));

/** Nobody of these is let in, each for a reason of its own. */
const outsiders = [
  'anonymous',
  'disabled',
  'expired',
  'signed out',
  'forged signature',
  'forged token',
] as const;
const visitors = [...outsiders, ...roles];
type Visitor = (typeof visitors)[number];

let desk: TestDesk;
let elsewhere: { personId: string };
const cookies = {} as Record<Visitor, string>;
beforeAll(async () => {
  desk = openTestDesk();
  for (const role of roles) cookies[role] = (await desk.join(role, role)).cookie;
  elsewhere = await desk.join('elsewhere', 'owner');
  // Owners all: what keeps them out is the session alone.
  const disabled = await desk.join('disabled', 'owner');
  const expired = await desk.join('expired', 'owner');
  const left = await desk.join('left', 'owner');
  // The session stays, as if the rows had been changed by another hand than the desk's.
  await desk.db.write((tx) => {
    tx.update(person).set({ banned: true }).where(eq(person.id, disabled.personId)).run();
    const past = new Date(Date.now() - 1000);
    tx.update(session).set({ expiresAt: past }).where(eq(session.userId, expired.personId)).run();
  });
  await call(signOut, post('/api/sign-out', {}, { cookie: left.cookie }));
  const [sessionCookie = ''] = cookies.owner.split('; ');
  const [name, value = ''] = sessionCookie.split('=');
  const [token, signature] = decodeURIComponent(value).split(/\.(?=[^.]*$)/);
  cookies.anonymous = '';
  cookies.disabled = disabled.cookie;
  cookies.expired = expired.cookie;
  cookies['signed out'] = left.cookie;
  cookies['forged signature'] = `${name}=${encodeURIComponent(`${token}.${'A'.repeat(43)}=`)}`;
  cookies['forged token'] = `${name}=${encodeURIComponent(`x${token?.slice(1)}.${signature}`)}`;
});
afterAll(async () => {
  await closeImportPool();
  desk.cleanup();
});

const isLetIn = (rights: Visitors, visitor: Visitor) =>
  rights === 'anyone' || rights.some((role) => role === visitor);
const isSignedIn = (visitor: Visitor) => roles.some((role) => role === visitor);

test('Every method of every route has a row, and no row is left over', () => {
  expect(Object.keys(routeRights).sort()).toEqual(routes.map(({ name }) => name).sort());
});

test('Every page has a row, and no row is left over', () => {
  expect(Object.keys(pageRights).sort()).toEqual(pages.map(({ name }) => name).sort());
});

test('The terminal may do everything, and nobody signs in as it', () => {
  expect(actions.filter((action) => !may(terminal, action))).toEqual([]);
  for (const { id } of namedPersons) {
    expect(desk.db.read.select().from(account).where(eq(account.userId, id)).all()).toEqual([]);
    expect(desk.db.read.select().from(person).where(eq(person.id, id)).get()?.username ?? null).toBeNull();
  }
});

describe.each(routes.filter(({ name }) => name in routeRights))(
  '$name',
  ({ name, method, path, handler }) => {
    const right = routeRights[name] ?? { may: [] };

    async function knock(visitor: Visitor) {
      const isOfARole = right.ends && isSignedIn(visitor);
      const cookie = isOfARole ? await throwaway(visitor as Role) : cookies[visitor];
      return ask(cookie ? { cookie } : {});
    }

    async function ask(headers: Record<string, string>) {
      const params = Promise.resolve(right.params ?? {});
      const response = await handler(requestOf(method, path, right, headers), { params });
      const isJson = response.headers.get('content-type')?.startsWith('application/json');
      expect(response.headers.get('cache-control')).toBe('private, no-store');
      return { status: response.status, body: isJson ? await response.json() : null };
    }

    test.each(visitors)('%s', async (visitor) => {
      const { status, body } = await knock(visitor);
      if (!isLetIn(right.may, visitor)) {
        const refusal = isSignedIn(visitor)
          ? { status: 403, body: { ok: false, reason: 'not_allowed' } }
          : { status: 401, body: { ok: false, reason: 'signed_out' } };
        expect({ status, body }).toEqual(refusal);
      } else {
        // Let in as far as the door: what it says of an object that is not there is another matter.
        expect([200, 404, 409, 413, 422, 429], JSON.stringify(body)).toContain(status);
      }
    });

    if (method === 'POST' && isGuarded(handler))
      test.each(roles)('%s writes nothing on a page that was made for somebody else', async (role) => {
        await exportsEnd();
        const before = linesOfLedger();
        const answer = await ask({ cookie: cookies[role], [pagePersonHeader]: elsewhere.personId });
        const body = { ok: false, reason: 'other_person', now: expect.any(String), page: 'elsewhere' };
        expect(answer).toEqual({ status: 409, body });
        expect(linesOfLedger()).toBe(before);
      });
  },
);

describe.each(pages.filter(({ name }) => name in pageRights))('The page /$name', ({ name, file }) => {
  const right = pageRights[name] ?? { may: [] };

  test.each(visitors)('%s', async (visitor) => {
    const outcome = await visit(file, cookies[visitor], right.params);
    if (isLetIn(right.may, visitor)) expect(['shown', 'not found', 'led home']).toContain(outcome);
    else expect(outcome).toBe(isSignedIn(visitor) ? 'refused' : 'led to sign in');
  });
});

const linesOfLedger = () => desk.db.read.select({ n: count() }).from(ledger).get()?.n;

/** Exports that earlier knocks began write their lines when they are done. */
function exportsEnd(): Promise<void> {
  const request = new Request(`${testUrl}/api/exports`, { headers: { cookie: cookies.owner ?? '' } });
  return vi.waitFor(
    async () => {
      const { body } = await call(listExports, request.clone());
      const { jobs } = body as { jobs: { state: string }[] };
      expect(jobs.filter(({ state }) => state !== 'ready' && state !== 'failed')).toEqual([]);
    },
    { timeout: 20_000 },
  );
}

let joined = 0;
async function throwaway(role: Role): Promise<string> {
  return (await desk.join(`guest${++joined}`, role)).cookie;
}

function requestOf(
  method: string,
  path: string,
  { send = {}, upload }: (typeof routeRights)[string],
  headers: Record<string, string>,
): Request {
  const query = new URLSearchParams(Object.entries(send).map(([name, value]) => [name, String(value)]));
  const address = `${testUrl}/api/${path}?${query}`;
  if (method === 'GET') return new Request(address, { headers });
  if (!upload) return post(`/api/${path}`, send, headers);
  const all = { 'sec-fetch-site': 'same-origin', ...upload, ...headers };
  return new Request(address, { method, body: new Uint8Array(), headers: all });
}

/** What a page does with whoever asks: it answers as a whole or says where to go. */
async function visit(file: string, cookie: string, params: Record<string, string> = {}) {
  pageHeaders = new Headers(cookie ? { cookie } : {});
  const { default: Page } = await import(join(app, file));
  try {
    const shown: ReactElement = await Page({
      params: Promise.resolve(params),
      searchParams: Promise.resolve({}),
    });
    return shown.type === PageNotice && file !== 'set-up/page.tsx' ? 'refused' : 'shown';
  } catch (fault) {
    if (fault instanceof NotAllowed) return 'refused';
    const digest = fault instanceof Error && 'digest' in fault ? String(fault.digest) : '';
    if (/^NEXT_REDIRECT;\w+;\/sign-in\b/.test(digest)) return 'led to sign in';
    if (/^NEXT_REDIRECT;\w+;\/;/.test(digest)) return 'led home';
    if (digest.includes('404')) return 'not found';
    throw fault;
  }
}
