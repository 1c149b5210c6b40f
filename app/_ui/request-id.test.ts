import { expect, test } from 'vitest';
import { z } from 'zod';
import { requestId } from './request-id.ts';

test('Each request id is a UUID of its own', () => {
  const ids = Array.from({ length: 200 }, requestId);
  expect(new Set(ids).size).toBe(200);
  expect(z.array(z.uuidv4()).safeParse(ids).success).toBe(true);
});
