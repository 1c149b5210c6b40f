import { expect, test } from 'vitest';
import { maxJsonBytes, readBytes, readJson } from './read-body.ts';

function request(body: BodyInit | null, headers: Record<string, string> = {}): Request {
  return new Request('http://desk.test/api', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);
}

/** A body without a length, that goes on for as long as it is read. */
function endless(counted: { bytes: number }): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      counted.bytes += 65_536;
      controller.enqueue(new Uint8Array(65_536).fill(32));
    },
  });
}

test('A body of exactly the limit is read whole', async () => {
  const read = await readBytes(request(new Uint8Array(1000)), 1000);
  expect(read).toEqual({ ok: true, value: new Uint8Array(1000) });
});

test('One byte more is too large', async () => {
  expect(await readBytes(request(new Uint8Array(1001)), 1000)).toEqual({ ok: false, reason: 'too_large' });
});

test('A body without a length is left off soon after the limit', async () => {
  const counted = { bytes: 0 };
  expect(await readBytes(request(endless(counted)), maxJsonBytes)).toEqual({
    ok: false,
    reason: 'too_large',
  });
  expect(counted.bytes).toBeLessThan(maxJsonBytes + 4 * 65_536);
});

test('A body that announces more than the limit is not read at all', async () => {
  const counted = { bytes: 0 };
  const announced = request(endless(counted), { 'content-length': '1001' });
  expect(await readBytes(announced, 1000)).toEqual({ ok: false, reason: 'too_large' });
  expect(counted.bytes).toBeLessThanOrEqual(65_536);
});

test('Half of what was announced is refused', async () => {
  expect(await readBytes(request('half', { 'content-length': '8' }), 1000)).toEqual({
    ok: false,
    reason: 'incomplete',
  });
});

test.each([
  ['{"a":1}', { ok: true, value: { a: 1 } }],
  ['', { ok: true, value: {} }],
  ['[1]', { ok: false, reason: 'invalid_input' }],
  ['null', { ok: false, reason: 'invalid_input' }],
  ['"a"', { ok: false, reason: 'invalid_input' }],
  ['{"a":', { ok: false, reason: 'invalid_input' }],
])('The body %s is read as %j', async (body, expected) => {
  expect(await readJson(request(body))).toEqual(expected);
});

test('Bytes that are not UTF-8 are refused', async () => {
  expect(await readJson(request(new Uint8Array([0x22, 0xff, 0x22])))).toEqual({
    ok: false,
    reason: 'invalid_input',
  });
});

test('A body that breaks off is incomplete', async () => {
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.error(new Error('aborted'));
    },
  });
  expect(await readBytes(request(broken), 1000)).toEqual({ ok: false, reason: 'incomplete' });
});
