/** Route handlers have no defence of their own against pages of other sites that post with our cookies. */

/**
 * Whether a write comes from a page of this desk. Sec-Fetch-Site decides where the browser sends
 * it; over plain http to another machine it does not, and Origin is compared with Host and with
 * the desk's own address. A write that has neither is no browser's page: refused.
 */
export function isSameOrigin(headers: Headers, deskUrl: URL): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = URL.parse(headers.get('origin') ?? '');
  if (!origin) return false;
  return origin.origin === deskUrl.origin || origin.host === headers.get('host');
}
