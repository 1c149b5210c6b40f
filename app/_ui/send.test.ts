import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { send } from './send.ts';

let answers: RequestListener[] = [];
const asked: string[] = [];
const server = createServer(async (request, response) => {
  let body = '';
  for await (const part of request) body += part;
  asked.push(body);
  answers.shift()?.(request, response);
});
let path = '';

beforeAll(async () => {
  vi.stubGlobal('document', { body: { dataset: {} } });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  path = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/articles`;
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.close();
});

const answer =
  (status: number, body: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(body);

test('What is sent while the desk starts is sent again, whole, until it is there', async () => {
  const starting = answer(503, '{"ok":false,"reason":"starting"}');
  answers = [starting, starting, answer(200, '{"id":7}')];
  expect(await send(path, { words: 'Ferry' })).toEqual({ ok: true, value: { id: 7 } });
  expect(asked).toEqual(Array(3).fill('{"words":"Ferry"}'));
});

test.each([
  [503, '{"ok":false,"reason":"busy"}', 'busy'],
  [503, 'Service Unavailable', 'offline'],
  [502, '<html>Bad Gateway</html>', 'offline'],
  [500, 'Internal Server Error', 'fault'],
])('An answer of %i with %j is told as %s', async (status, body, reason) => {
  answers = [answer(status, body)];
  expect(await send(path, {})).toMatchObject({ ok: false, status, reason });
});
