/**
 * Sets headers and nothing else: it is never the lock. Who may see what is asked by every page and
 * every route; headers that are the same for all answers stand in next.config.js.
 */
import { type NextRequest, NextResponse } from 'next/server';
import { pathHeader } from './app/_server/path-header.ts';

export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next reads the nonce for its own scripts out of this one.
  headers.set('content-security-policy', policy);
  headers.set(pathHeader, pathOf(request));
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  // Drafts are nobody else's: no cache keeps a page, a redirect or a prefetched part of one.
  response.headers.set('cache-control', 'private, no-store');
  // Browsers send Sec-Fetch to origins that they trust, and complain of this header from all others.
  if (request.headers.has('sec-fetch-site'))
    response.headers.set('cross-origin-opener-policy', 'same-origin');
  return response;
}

/** Scripts need the nonce of their own answer; Mantine writes styles into elements, which no nonce covers. */
function contentSecurityPolicy(nonce: string): string {
  const developing = process.env.NODE_ENV === 'development';
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? ` 'unsafe-eval'` : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}

function pathOf({ nextUrl }: NextRequest): string {
  const search = new URLSearchParams(nextUrl.search);
  search.delete('_rsc');
  return search.size > 0 ? `${nextUrl.pathname}?${search}` : nextUrl.pathname;
}

export const config = {
  // Pages alone. Bodies that pass a proxy are cut at 10 MB without an error: no route may come under it.
  matcher: ['/((?!api/|_next/).*)'],
};
