import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress } from './public-address.ts';

test.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450::1'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

test.each([
  ...[
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '100.64.0.1',
    '168.63.129.16',
    '255.255.255.255',
    '0.0.0.0',
  ],
  ...['::1', '::', '::ffff:8.8.8.8', '::7f00:1', '64:ff9b::808:808', '2002:808:808::', 'fe80::1', 'fd00::1'],
  ...['2606:4700::1111%eth0', '4000::1', '', 'example.com', '127.1', '1.1.1.1:80'],
])('%s is not', (address) => expect(isPublicAddress(address)).toBe(false));

test('An IPv4 address is not let in by wrapping it in IPv6', () => {
  fc.assert(
    fc.property(
      fc.ipV4(),
      fc.constantFrom('::ffff:', '::', '64:ff9b::', '::ffff:0:'),
      (address, wrapping) => {
        expect(isPublicAddress(`${wrapping}${address}`)).toBe(false);
      },
    ),
  );
});
