import { expect, test } from 'vitest';
import { addressOf, isLoopback, readSettings } from './settings.ts';

const read = (env: Record<string, string>) => readSettings({ NODE_ENV: 'test', ...env }, '/srv/sayso');

test('Nothing set means this machine alone, port 3000, the project’s own folder, with the demo', () => {
  expect(read({ PORT: '', SAYSO_URL: '' })).toEqual({
    ok: true,
    settings: { port: 3000, host: '127.0.0.1', dataFolder: '/srv/sayso/data', url: null, loadDemo: true },
  });
});

test.each([
  ['PORT', 'abc'],
  ['PORT', '70000'],
  ['PORT', '-1'],
  ['PORT', '3000.5'],
  ['HOST', 'a b'],
  ['HOST', 'http://desk.example'],
  ['SAYSO_URL', 'sayso.example'],
  ['SAYSO_URL', 'ftp://sayso.example'],
  ['SAYSO_DEMO', 'perhaps'],
])('%s=%s is refused', (reason, value) => {
  expect(read({ [reason]: value })).toEqual({ ok: false, reason, value });
});

test.each([
  [{}, 'http://127.0.0.1:81'],
  [{ HOST: '::1' }, 'http://[::1]:81'],
  [{ HOST: '0.0.0.0' }, 'http://localhost:81'],
  [{ HOST: '::' }, 'http://localhost:81'],
  [{ HOST: 'desk.example' }, 'http://desk.example:81'],
  [{ HOST: '0.0.0.0', SAYSO_URL: 'https://sayso.example/' }, 'https://sayso.example'],
])('With %o people find the desk at %s', (env, address) => {
  const settings = read(env);
  if (!settings.ok) throw new Error(settings.reason);
  expect(addressOf(settings.settings, 81)).toBe(address);
});

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.4', false],
  ['127.evil.example', false],
])('%s is only this machine: %s', (host, alone) => {
  expect(isLoopback(host)).toBe(alone);
});
