/** Addresses that lead to a page, and nothing else that calls itself an address. */

/** The address as a browser writes it, where it is http or https; null: it opens no page. */
export function webAddress(address: string | null): string | null {
  const url = address === null ? null : URL.parse(address);
  return url?.protocol === 'https:' || url?.protocol === 'http:' ? url.href : null;
}

/** Whether the page stands on this site or a part of it (news.example and live.news.example). */
export function isOnSite(page: string, site: string): boolean {
  const [host, own] = [URL.parse(page)?.hostname, URL.parse(site)?.hostname];
  return host !== undefined && own !== undefined && (host === own || host.endsWith(`.${own}`));
}
