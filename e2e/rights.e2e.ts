/** Ways round a page that Next itself opens, over HTTP: rights.test.ts knocks at every door as every role. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type APIRequestContext, request } from '@playwright/test';
import { addColleague } from './colleagues.ts';
import { expect, owner, test } from './desk.ts';

const pages = globSync('**/page.tsx', { cwd: join(import.meta.dirname, '../app') })
  .map((file) => `/${file.replace(/\/?page\.tsx$/, '').replace(/\[\w+\]/g, '1')}`)
  .filter((path) => path !== '/sign-in' && path !== '/set-up')
  .sort();

const subrequest = 'proxy:proxy:proxy:proxy:proxy';
const ways: [string, Record<string, string>, string?][] = [
  ['as a page', {}],
  ['as a part of a page', { rsc: '1' }, '?_rsc=1a2b3'],
  ['prefetched', { rsc: '1', 'next-router-prefetch': '1' }, '?_rsc=1a2b3'],
  [
    'prefetched by segment',
    { rsc: '1', 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' },
    '?_rsc=1a2b3',
  ],
  ['by the file of its parts', {}, '.rsc'],
  ['as a request of the proxy’s own', { 'x-middleware-subrequest': subrequest }],
  [
    'as one of an older kind',
    { 'x-middleware-subrequest': subrequest.replaceAll('proxy', 'src/middleware') },
  ],
  ['with the proxy’s own headers', { 'x-nonce': 'mine', 'x-sayso-path': '//evil.example' }],
  ['for another host', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' }],
];

test.use({ signedIn: false });

test('No way round a page tells whoever is signed out a word of the desk, and no answer may be kept', async ({
  baseURL,
}) => {
  const signedIn = await request.newContext({ baseURL, storageState: process.env.SAYSO_E2E_OWNER });
  const { articles } = await (await signedIn.get('/api/articles')).json();
  await signedIn.dispose();
  const secrets = [owner.displayName, ...articles.map(({ title }: { title: string }) => title)];
  expect(secrets.length).toBeGreaterThan(4);
  const stranger = await request.newContext({ baseURL, maxRedirects: 0 });
  for (const page of pages)
    for (const [how, headers, after = ''] of ways) {
      const path = after === '.rsc' ? `${page === '/' ? '/index' : page}.rsc` : page + after;
      const ask = (to: string) => stranger.get(to, { headers: { 'sec-fetch-site': 'none', ...headers } });
      const first = await ask(path);
      // Next sends a part that was asked for by another hash than its own to the right one.
      const isOwnHash = first.headers().location?.includes('_rsc');
      const answer = isOwnHash ? await ask(first.headers().location ?? '') : first;
      const words = `${await answer.text()} ${answer.headers().location ?? ''}`;
      const where = `${path} ${how}`;
      for (const secret of secrets) expect(words, where).not.toContain(secret);
      expect(words, where).not.toContain('evil.example');
      // A prefetch tells of how the page is built, and nothing that stands in it.
      const isPrefetch = 'next-router-prefetch' in headers;
      if (!isPrefetch && answer.status() !== 404) expect(words, where).toContain('/sign-in');
      expectHeaders(answer.headers(), where);
      const script = /script-src 'self' 'nonce-[^']{20,}' 'strict-dynamic';/;
      expect(answer.headers()['content-security-policy'], where).toMatch(script);
      expect(answer.headers()['cross-origin-opener-policy'], where).toBe('same-origin');
    }
  await stranger.dispose();
});

test('A viewer who asks for the owner’s page by its parts gets nobody’s name', async ({ baseURL }) => {
  await addColleague({ userName: 'looker', displayName: 'Luca Looker', role: 'viewer' });
  const viewer = await request.newContext({ baseURL });
  const data = { userName: 'looker', password: owner.password };
  await viewer.post('/api/sign-in', { headers: { origin: baseURL ?? '' }, data });
  for (const [how, headers] of ways) {
    const words = await (await viewer.get('/people', { headers })).text();
    expect(words, how).not.toContain(owner.userName);
    expect(words, how).not.toContain(owner.displayName);
  }
  await viewer.dispose();
});

test('No answer of a route may be kept or shown as a page, whatever was asked', async ({ baseURL }) => {
  const stranger = await request.newContext({ baseURL, maxRedirects: 0 });
  const asked: [keyof APIRequestContext & ('get' | 'put' | 'delete' | 'head' | 'post'), string][] = [
    ['get', '/api/health'],
    ['get', '/api/articles'],
    ['head', '/api/articles'],
    ['get', '/api/nothing-there'],
    ['put', '/api/articles'],
    ['delete', '/api/claims/1'],
    ['post', '/api/exports'],
  ];
  for (const [method, path] of asked) {
    const answer = await stranger[method](path);
    expectHeaders(answer.headers(), `${method} ${path}`);
    expect(answer.headers()['content-security-policy']).toBe(
      "default-src 'none'; frame-ancestors 'none'; sandbox",
    );
  }
  await stranger.dispose();
});

function expectHeaders(headers: Record<string, string>, where: string): void {
  for (const word of ['private', 'no-store']) expect(headers['cache-control'], where).toContain(word);
  expect(headers['x-frame-options'], where).toBe('DENY');
  expect(headers['x-content-type-options'], where).toBe('nosniff');
  expect(headers['referrer-policy'], where).toBe('no-referrer');
  expect(headers['content-security-policy'], where).toContain("frame-ancestors 'none'");
}
