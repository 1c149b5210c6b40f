import { expect, test } from 'vitest';
import { hashPassword, verifyPassword } from './password.ts';

test('A password is kept as argon2id with at least 19 MiB and two passes', async () => {
  expect(await hashPassword('heron under a tin roof')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('The same password gives another hash each time, and both hold', async () => {
  const [one, other] = await Promise.all([hashPassword('a b c d e f g'), hashPassword('a b c d e f g')]);
  expect(one).not.toBe(other);
  expect(await verifyPassword(one, 'a b c d e f g')).toBe(true);
  expect(await verifyPassword(other, 'a b c d e f G')).toBe(false);
});

test('An accent typed as one character or as two is the same password', async () => {
  expect(await verifyPassword(await hashPassword('caf\u00e9 caf\u00e9'), 'cafe\u0301 cafe\u0301')).toBe(true);
});
