/** The address under which people reach this desk. */
import { hostOf } from '#lib/import/fetch/web-address.ts';

/** SAYSO_URL, else where the server listens (HOST, PORT). Throws when SAYSO_URL is no address. */
export function deskUrl(): URL {
  const { SAYSO_URL, HOST, PORT } = process.env;
  return new URL(SAYSO_URL || `http://${HOST || '127.0.0.1'}:${PORT || 3000}`);
}

/** Whether an address leads another machine to itself, or nowhere, and not to the desk. */
export function opensOnlyHere(url: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|::1?)$/.test(hostOf(url));
}

/** Hosts of this desk: the one that is set, and the one under which whoever asks with `headers` reached it. */
export function ownHosts(headers: Headers): string[] {
  const reached = URL.parse(`http://${headers.get('host') ?? ''}`);
  return [deskUrl(), ...(reached ? [reached] : [])].map(hostOf);
}
