import { expect, test } from 'vitest';
import { isSameOrigin } from './same-origin.ts';

const desk = new URL('https://desk.example');

test.each([
  ['the browser says so', { 'sec-fetch-site': 'same-origin' }, true],
  ['another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['a sibling under the same domain', { 'sec-fetch-site': 'same-site' }, false],
  ['an address typed into the browser', { 'sec-fetch-site': 'none' }, false],
  ['another site that claims our Origin', { 'sec-fetch-site': 'cross-site', origin: desk.origin }, false],
  ['an unheard-of value', { 'sec-fetch-site': 'same-origin, cross-site' }, false],
  ['an old browser on the desk’s address', { origin: 'https://desk.example' }, true],
  ['an old browser on another host', { origin: 'https://evil.example' }, false],
  ['plain http on the desk’s address', { origin: 'http://desk.example' }, false],
  [
    'a machine in the office, by its own host',
    { origin: 'http://10.1.2.3:3000', host: '10.1.2.3:3000' },
    true,
  ],
  ['the same host, another port', { origin: 'http://10.1.2.3:3001', host: '10.1.2.3:3000' }, false],
  ['a sandboxed frame', { origin: 'null', host: 'desk.example' }, false],
  ['a script without a browser', { host: 'desk.example' }, false],
  [
    'a forwarded host that equals a foreign Origin',
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
    false,
  ],
  ['an Origin that is no address', { origin: 'desk.example', host: 'desk.example' }, false],
] as [string, Record<string, string>, boolean][])(
  'A write from %s is let through: %#',
  (_, headers, expected) => {
    expect(isSameOrigin(new Headers(headers), desk)).toBe(expected);
  },
);
