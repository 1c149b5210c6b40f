import { createHash } from 'node:crypto';
import { afterEach, expect, test, vi } from 'vitest';
import { hashFile } from './hash-file.ts';

afterEach(() => vi.unstubAllGlobals());

const bytes = Buffer.from('claim_id,claim\r\n');

test('A file is hashed as it is', async () => {
  vi.stubGlobal('isSecureContext', true);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(await hashFile(new File([bytes], 'list.csv'))).toEqual({ ok: true, sha256 });
});

test('Where the browser hashes nothing, that is the reason', async () => {
  vi.stubGlobal('isSecureContext', false);
  expect(await hashFile(new File([bytes], 'list.csv'))).toEqual({ ok: false, reason: 'insecure' });
});

test('A file that was moved since, or is too large for the browser, cannot be read', async () => {
  vi.stubGlobal('isSecureContext', true);
  const file = new File([bytes], 'list.csv');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotReadableError'));
  expect(await hashFile(file)).toEqual({ ok: false, reason: 'unreadable' });
});
