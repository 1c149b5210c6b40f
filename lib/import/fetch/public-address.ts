/**
 * Which addresses of the Internet Protocol belong to the public internet. Everything that IANA
 * keeps for special purposes is not public (RFC 6890 and its registries), and neither is an IPv6
 * address outside the range that is given out (2000::/3): that takes in the forms that wrap an
 * IPv4 address (mapped, compatible, translated).
 */
import { BlockList, isIPv4, isIPv6 } from 'node:net';

const specialIPv4: readonly [address: string, prefix: number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  // A cloud's own service behind a public number.
  ['168.63.129.16', 32],
];
/** Of 2000::/3; 2002::/16 and 2001::/32 carry IPv4 addresses inside. */
const specialIPv6: readonly [address: string, prefix: number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
];

const givenOut = new BlockList();
givenOut.addSubnet('2000::', 3, 'ipv6');
const special = new BlockList();
for (const [address, prefix] of specialIPv4) special.addSubnet(address, prefix, 'ipv4');
for (const [address, prefix] of specialIPv6) special.addSubnet(address, prefix, 'ipv6');

/** Whether it is a public address; false for anything that is no address. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !special.check(address, 'ipv4');
  // A zone (fe80::1%eth0) names a link of this machine.
  if (!isIPv6(address) || address.includes('%')) return false;
  return givenOut.check(address, 'ipv6') && !special.check(address, 'ipv6');
}
