/** Every route of the desk, found by walking the folder: none forgets to ask who is there. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { call, openTestDesk, post, type TestDesk, testUrl } from '../../_server/test-desk.ts';
import { isGuarded, type RouteHandler } from './handler.ts';

/** Open to people who are not signed in, each for its own reason. */
const open = [
  'GET health',
  'POST sign-in',
  'POST sign-in/code',
  'POST sign-out',
  'POST set-up',
  'POST set-up/owner',
  'POST set-up/password',
];

/** Requests that no page of this desk sends. */
const foreign: [string, Record<string, string>][] = [
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
  ['a sibling under the same domain', { 'sec-fetch-site': 'same-site', origin: testUrl }],
  ['an address that was typed', { 'sec-fetch-site': 'none' }],
  ['another site that claims our Origin', { 'sec-fetch-site': 'cross-site', origin: testUrl }],
  ['a request with neither header', {}],
  ['a sandboxed frame', { origin: 'null' }],
  ['an old browser on another site', { origin: 'https://evil.example' }],
  [
    'another site that forges who was asked',
    {
      origin: 'https://evil.example',
      'x-forwarded-host': 'evil.example',
      forwarded: 'host=evil.example',
    },
  ],
];

const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];
const folder = join(import.meta.dirname, '..');

const routes = await Promise.all(
  globSync('**/route.ts', { cwd: folder })
    .sort()
    .map(async (file) => {
      const exported: Record<string, unknown> = await import(join(folder, file));
      return Object.entries(exported)
        .filter(([name]) => methods.includes(name))
        .map(([method, handler]) => ({
          name: `${method} ${file.replace(/\/route\.ts$/, '')}`,
          method,
          handler,
        }));
    }),
);
const handlers = routes.flat() as { name: string; method: string; handler: RouteHandler }[];
const asking = handlers.filter(({ name }) => !open.includes(name));

let desk: TestDesk;
beforeAll(() => {
  desk = openTestDesk();
});
afterAll(() => desk.cleanup());

test('The open routes are these, and all are there', () => {
  expect(
    handlers
      .filter(({ handler }) => !isGuarded(handler))
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...open].sort());
});

test('Routes only read with GET and write with POST', () => {
  expect(handlers.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([]);
});

describe.each(asking)('$name', ({ name, method, handler }) => {
  test('answers 401 to somebody who is not signed in', async () => {
    const path = `/api/${name.split(' ')[1]}`;
    const request = method === 'GET' ? new Request(testUrl + path) : post(path, {});
    const { status, body } = await call(handler, request);
    expect({ status, body }).toEqual({ status: 401, body: { ok: false, reason: 'signed_out' } });
  });
});

describe.each(handlers.filter(({ method }) => method === 'POST'))('$name', ({ handler }) => {
  test.each(foreign)('answers 403 to %s', async (_, headers) => {
    // Without a browser's own word, only Origin speaks.
    const { 'sec-fetch-site': site = '', ...more } = headers;
    const request = post('/api', {}, { host: 'desk.test:3000', 'sec-fetch-site': site, ...more });
    const { status, body } = await call(handler, request);
    expect({ status, body }).toEqual({ status: 403, body: { ok: false, reason: 'foreign_origin' } });
  });
});

const pages = globSync('**/page.tsx', { cwd: join(folder, '..') })
  .sort()
  .filter((file) => !['sign-in/page.tsx', 'set-up/page.tsx'].includes(file));

test.each(pages)('The page %s asks who is there before anything else', (file) => {
  const source = readFileSync(join(folder, '..', file), 'utf8');
  const awaited = source.match(/\bawait (\w+)/);
  expect(awaited?.[1]).toBe('requireActor');
});

test('What pages ask goes through _ui/send.ts, which says for whom the page was made', () => {
  const app = join(folder, '..');
  const sources = globSync('**/*.{ts,tsx}', { cwd: app }).filter((file) => !file.includes('.test.'));
  const asking = sources.filter((file) => /\bfetch\(/.test(readFileSync(join(app, file), 'utf8')));
  expect(asking).toEqual(['_ui/send.ts']);
});
