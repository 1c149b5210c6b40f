/** A desk of its own for tests that call the real route handlers with Request objects. */
import { type FreshDatabase, freshDatabase } from '#db/fresh-database.ts';
import type { Role } from '#lib/vocabulary.ts';
import { terminal } from '#lib/workbench/actor.ts';
import { choosePassword } from '#lib/workbench/person/link-use.ts';
import { addPerson } from '#lib/workbench/person/mutations.ts';
import type { RouteHandler } from '../api/_route/handler.ts';
import { signIn } from './sign-in.ts';

export const testUrl = 'http://desk.test:3000';
export const testPassword = 'heron under a tin roof';

export interface TestDesk extends FreshDatabase {
  /** Adds a person with `testPassword` and gives their id and a signed-in cookie. */
  join(userName: string, role: Role): Promise<{ personId: string; cookie: string }>;
}

/** Makes this process's desk a fresh one until `cleanup()`. */
export function openTestDesk(): TestDesk {
  const fresh = freshDatabase();
  const shared = globalThis as Record<symbol, unknown>;
  const before = { data: process.env.SAYSO_DATA, url: process.env.SAYSO_URL };
  process.env.SAYSO_DATA = fresh.folder;
  process.env.SAYSO_URL = testUrl;
  shared[Symbol.for('sayso.desk')] = fresh.db;
  delete shared[Symbol.for('sayso.auth')];
  return {
    ...fresh,
    async join(userName, role) {
      const added = await addPerson(fresh.db, terminal, { userName, displayName: userName, role });
      if (!added.ok) throw new Error(`${userName} cannot join: ${added.reason}`);
      const chosen = await choosePassword(fresh.db, { token: added.link.token, password: testPassword });
      if (!chosen.ok) throw new Error(`${userName} cannot choose a password: ${chosen.reason}`);
      return { personId: added.personId, cookie: await cookieOf(fresh, userName) };
    },
    cleanup() {
      delete shared[Symbol.for('sayso.desk')];
      delete shared[Symbol.for('sayso.auth')];
      restore('SAYSO_DATA', before.data);
      restore('SAYSO_URL', before.url);
      fresh.cleanup();
    },
  };
}

/** A POST as a page of the desk would send it. */
export function post(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  return new Request(testUrl + path, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/** Calls a handler as Next would, and reads its JSON. */
export async function call(handler: RouteHandler, request: Request, params: Record<string, string> = {}) {
  const response = await handler(request, { params: Promise.resolve(params) });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** The cookies that an answer sets, as a browser sends them back. */
export function cookiesIn(headers: Headers): string {
  return headers
    .getSetCookie()
    .filter((cookie) => !/Max-Age=0\b/.test(cookie))
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

async function cookieOf({ db }: FreshDatabase, userName: string): Promise<string> {
  const session = await signIn(db, { userName, password: testPassword }, new Headers());
  if (!session.ok) throw new Error(`${userName} cannot sign in: ${session.reason}`);
  return session.cookies.map((cookie) => cookie.split(';')[0]).join('; ');
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
