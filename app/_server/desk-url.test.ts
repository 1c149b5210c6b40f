import { expect, test } from 'vitest';
import { opensOnlyHere } from './desk-url.ts';

test.each([
  ['http://127.0.0.1:3000', true],
  ['http://127.8.0.1', true],
  ['http://localhost:3001', true],
  ['http://desk.localhost', true],
  ['http://[::1]:3000', true],
  // What the server listens on where it listens everywhere is nobody's address.
  ['http://0.0.0.0:3000', true],
  ['http://[::]:3000', true],
  ['https://desk.example', false],
  ['http://192.168.1.20:3000', false],
  ['http://localhost.example', false],
  ['http://127.example', false],
])('Of %s it is %s that it opens on this machine alone', (address, local) => {
  expect(opensOnlyHere(new URL(address))).toBe(local);
});
