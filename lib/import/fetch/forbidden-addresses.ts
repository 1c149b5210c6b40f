/** For tests: ways to write an address that leads to a machine of this network, or to none at all. */

/** `port` stands where a listener of the test's own is. */
export function forbiddenAddresses(port: number): string[] {
  const at = (host: string) => `http://${host}:${port}/`;
  return [
    ...hosts.map(at),
    ...spellings.map((spelling) => spelling.replaceAll('PORT', String(port))),
    ...schemes,
  ];
}

const hosts = [
  // IPv4 as numbers, in every spelling that a parser takes
  ...['127.0.0.1', '127.1', '127.0.1', '0', '0.0.0.0', '2130706433', '0x7f000001', '0x7f.0.0.1'],
  ...['0x7f.0x0.0x0.0x1', '0x7f.1', '0177.0.0.1', '0177.0.1', '017700000001', '127.0.0.1.'],
  ...['127.0.0.1%09', '127%2e0%2e0%2e1', '%31%32%37.0.0.1', '0300.0250.0.1', '3232235521'],
  // IPv6, also around an IPv4 address
  ...['[::1]', '[::]', '[0:0:0:0:0:0:0:1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[::127.0.0.1]'],
  ...['[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b:1::7f00:1]', '[2002:7f00:1::]'],
  ...['[2001:0:7f00:1::]', '[fe80::1]', '[fe80::1%25eth0]', '[fc00::1]', '[fd00:ec2::254]', '[fec0::1]'],
  ...['[ff02::1]', '[100::1]', '[::ffff:c0a8:1]'],
  // What clouds answer on, and ranges kept for special purposes
  ...['169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '[::ffff:169.254.169.254]'],
  ...['169.254.170.2', '100.100.100.200', '192.0.0.192', '168.63.129.16', 'metadata.google.internal'],
  ...['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1', '100.64.0.1', '198.18.0.1', '192.0.2.1'],
  ...['198.51.100.1', '203.0.113.1', '192.88.99.1', '224.0.0.1', '240.0.0.1', '255.255.255.255'],
  // Names
  ...['localhost', 'LOCALHOST.', 'a.localhost', '127.0.0.1.nip.io', 'localtest.me', 'intranet'],
  ...['printer.local', 'x.internal'],
  // Letters that a parser turns into others
  ...['①②⑦.⓪.⓪.①', '１２７.０.０.１', '127。0。0。1', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', 'ｌocalhost', 'loc\u00adalhost'],
  '127.0.0.\u200b1',
];

const spellings = [
  'http://user:pw@127.0.0.1:PORT/',
  'http://example.com@127.0.0.1:PORT/',
  'http://example.com:80@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT#@example.com/',
  'http://127.0.0.1:PORT?@example.com/',
  'http://127.0.0.1:PORT\\@example.com/',
  'http:\\\\127.0.0.1:PORT/',
  'http:/127.0.0.1:PORT/',
  'http:127.0.0.1:PORT',
  'http:///127.0.0.1:PORT/',
  '//127.0.0.1:PORT/',
  'http://1.1.1.1&@127.0.0.1:PORT/',
  'http://127.0.0.1%00.example.com:PORT/',
  'http://127.0.0.1:PORT%0d%0aX:1/',
  'ht\ttp://127.0.0.1:PORT/',
  'http://127.0.\n0.1:PORT/',
];

const schemes = [
  ...['file:///etc/passwd', 'ftp://127.0.0.1/', 'gopher://127.0.0.1/', 'dict://127.0.0.1/'],
  ...['data:text/html,x', 'javascript:1', 'blob:http://127.0.0.1/x', 'view-source:http://127.0.0.1/'],
  ...['jar:http://127.0.0.1/!/', 'ldap://127.0.0.1/', 'ws://127.0.0.1/', 'unix:/run/x', 'http+unix://x/'],
  ...['netdoc:///etc/passwd', 'http://127.0.0.1:22/', 'http://127.0.0.1:25/', 'http://127.0.0.1:6379/'],
  ...['http://127.0.0.1:65536/', 'https://127.0.0.1/', 'https://[::1]/'],
];
