import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { expect, test } from 'vitest';
import { listen } from './web-server.ts';

/** Whether somebody answers there. */
function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 });
    const end = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/** Other addresses of this machine; also those that Linux answers for without a name of their own. */
const others = [
  ...Object.values(networkInterfaces())
    .flat()
    .flatMap((found) => (found && !found.internal && found.family === 'IPv4' ? [found.address] : [])),
  '127.0.0.2',
];

test('A server on 127.0.0.1 answers at no other address of the machine', async () => {
  const listening = await listen('127.0.0.1', 0, { words: 'One moment', onAsked: () => {} });
  if (!listening.ok) throw new Error(listening.reason);
  const { server } = listening;
  expect(await answers('127.0.0.1', server.port)).toBe(true);
  for (const other of others) expect(await answers(other, server.port), other).toBe(false);
  await server.close(100);
});

test('Until the desk answers, people are told to wait and pages that are open why', async () => {
  const asked: string[] = [];
  const onAsked = (...told: string[]) => asked.push(told.join(' '));
  const listening = await listen('127.0.0.1', 0, { words: 'One moment', onAsked });
  if (!listening.ok) throw new Error(listening.reason);
  const { server } = listening;
  const at = `http://127.0.0.1:${server.port}`;
  const page = await fetch(`${at}/import`);
  const saving = await fetch(`${at}/api/articles?x=1`, { method: 'POST', body: 'Ferry' });
  expect([page.status, await page.text()]).toEqual([503, 'One moment']);
  expect([saving.status, await saving.json()]).toEqual([503, { ok: false, reason: 'starting' }]);
  expect(asked).toEqual(['POST /api/articles']);
  await server.close(100);
});
