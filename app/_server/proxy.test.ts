import { NextRequest } from 'next/server';
import { expect, test } from 'vitest';
import { config, proxy } from '../../proxy.ts';

const visit = (path: string, headers: Record<string, string> = {}) =>
  proxy(new NextRequest(`http://desk.test:3000${path}`, { headers }));
/** A header that pages get to read. */
const told = (response: Response, name: string) => response.headers.get(`x-middleware-request-${name}`);

test('Each page has a nonce of its own, and tells it to Next and to the browser alike', () => {
  const [one, other] = [visit('/'), visit('/')];
  const nonce = told(one, 'x-nonce');
  expect(one.headers.get('content-security-policy')).toContain(
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic';`,
  );
  expect(told(one, 'content-security-policy')).toBe(one.headers.get('content-security-policy'));
  expect(told(other, 'x-nonce')).not.toBe(nonce);
});

test('No script runs inline or by eval, and nobody frames the desk', () => {
  const policy = visit('/').headers.get('content-security-policy') ?? '';
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain(`frame-ancestors 'none'`);
  expect(policy).toContain(`object-src 'none'`);
});

test('No cache keeps a page, a part of one that was prefetched neither', () => {
  for (const path of ['/', '/claims/7?_rsc=1abc', '/sign-in'])
    expect(visit(path, { rsc: '1', 'next-router-prefetch': '1' }).headers.get('cache-control')).toBe(
      'private, no-store',
    );
});

test('Windows of other sites lose hold of the desk’s, in browsers that understand it', () => {
  const opener = (headers: Record<string, string>) =>
    visit('/', headers).headers.get('cross-origin-opener-policy');
  expect(opener({ 'sec-fetch-site': 'cross-site' })).toBe('same-origin');
  expect(opener({})).toBeNull();
});

test('A page learns its own path, whatever the visitor claims it to be', () => {
  const response = visit('/claims/7?q=a%26b&_rsc=1abc', {
    'x-sayso-path': '//evil.example',
    'x-nonce': 'mine',
  });
  expect(told(response, 'x-sayso-path')).toBe('/claims/7?q=a%26b');
  expect(told(response, 'x-nonce')).not.toBe('mine');
});

test.each([
  ['/', true],
  ['/claims/7', true],
  ['/api/articles', false],
  ['/api/articles/7/withdrawal', false],
  ['/_next/static/chunks/a.js', false],
])('Whether the proxy stands before %s: %s', (path, stands) => {
  expect(config.matcher.some((matcher) => new RegExp(`^${matcher}$`).test(path))).toBe(stands);
});
