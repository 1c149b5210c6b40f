/** An address that somebody typed, or that a page led to: whether the desk may fetch it at all. */
import { isIP } from 'node:net';

export type AddressRefusal =
  | 'bad_address'
  | 'address_with_name'
  | 'other_port'
  | 'own_address'
  | 'not_public'
  | 'unknown_host';
export type WebAddress = { ok: true; url: URL } | { ok: false; reason: AddressRefusal };

/** What an address is allowed to be; `isPublic` and `ports` are other than the default only in tests. */
export interface AddressRules {
  isPublic(address: string): boolean;
  ports: readonly string[];
  /** Hosts under which people reach this desk, as hostOf gives them: none of their ports is fetched. */
  ownHosts: readonly string[];
}

const longest = 2000;
/** Names that stand for machines nearby, never for the public internet (RFC 6761, 6762, 8375; ICANN 2024: internal). */
const nearby = /(?:^|\.)(?:localhost|local|internal|intranet|private|corp|home|lan|home\.arpa)$/;
/** Names that no server of the public internet knows (RFC 6761, 7686, 9476). */
const nowhere = /(?:^|\.)(?:test|invalid|onion|alt)$/;

/**
 * Parses once, by the rules that browsers go by, and refuses what they would mend: control
 * characters, backslashes, a missing `//`, a user name. Only http and https at their own ports. A
 * numeric host is judged here, in whatever spelling it came; a name is judged once it is looked up.
 * Where several things stand against an address, that is told which its owner cannot change: where it leads.
 * The desk's own host may well be public: it is refused by its name, since a page fetched from there
 * would be one of ours.
 */
export function readWebAddress(typed: string, { isPublic, ports, ownHosts }: AddressRules): WebAddress {
  const address = typed.trim();
  const isWellFormed =
    address.length <= longest && /^https?:\/\/[^/\\]/i.test(address) && !/[\p{C}\p{Z}\\]/u.test(address);
  const url = isWellFormed ? URL.parse(address) : null;
  if (url === null) return { ok: false, reason: 'bad_address' };
  const host = hostOf(url);
  if (ownHosts.includes(host)) return { ok: false, reason: 'own_address' };
  if (isIP(host) ? !isPublic(host) : nearby.test(host)) return { ok: false, reason: 'not_public' };
  if (!isIP(host) && (!host.includes('.') || nowhere.test(host)))
    return { ok: false, reason: 'unknown_host' };
  if (url.username !== '' || url.password !== '') return { ok: false, reason: 'address_with_name' };
  if (!ports.includes(url.port)) return { ok: false, reason: 'other_port' };
  return { ok: true, url };
}

/** The name or number that a connection goes to, as URLs spell it (lower case, Punycode): no brackets, no dots at the end. */
export function hostOf(url: URL): string {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  let end = host.length;
  while (host[end - 1] === '.') end--;
  return host.slice(0, end);
}
