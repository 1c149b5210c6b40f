import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test.each([
  ['/', '/'],
  ['/claims/7', '/claims/7'],
  ['/?verdict=open,disputed&claim=9#top', '/?verdict=open,disputed&claim=9#top'],
  ['/articles/3?q=%2F%2Fx', '/articles/3?q=%2F%2Fx'],
  [undefined, '/'],
  [['/a', '/b'], '/'],
  ['', '/'],
  ['claims/7', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/\n//evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['http://desk.invalid/claims/7', '/'],
  ['/api/exports', '/'],
  ['/sign-in?to=/sign-in', '/'],
])('After signing in, %j leads to %s', (asked, path) => {
  expect(returnPath(asked)).toBe(path);
});
