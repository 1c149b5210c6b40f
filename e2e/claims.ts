/** An article of its own for each test that decides on claims. */
import { randomUUID } from 'node:crypto';
import type { APIRequestContext } from '@playwright/test';
import { uploadHeader, writeUploadNote } from '#lib/workbench/article/upload-header.ts';

export const claimWords = '12 boats had sunk in the harbour of Port Elmo';

/** Imports a short invented article and gives the id of what its mayor, or whom `sentence` names, claims: `words`. */
export async function importClaim(
  request: APIRequestContext,
  { sentence = `Mayor Ana Ruiz said on Monday that ${claimWords}.`, words: wanted = claimWords } = {},
): Promise<number> {
  const text = [
    'A storm over Port Elmo',
    sentence,
    `The harbour was built in 1902, says stone ${randomUUID()}.`,
  ].join('\n\n');
  const origin = process.env.SAYSO_E2E_URL ?? '';
  const imported = await request.post('/api/articles', {
    headers: {
      origin,
      'content-type': 'application/octet-stream',
      [uploadHeader]: writeUploadNote({ fileName: null, details: {}, sha256: null }),
    },
    data: Buffer.from(text),
  });
  const { articleId } = await imported.json();
  const order = await request.get(`/api/claims/order?article=${articleId}`);
  const { ids } = await order.json();
  const rows = await request.post('/api/claims/rows', { headers: { origin }, data: { ids } });
  const listed: { id: number; words: string }[] = (await rows.json()).rows;
  const claim = listed.find(({ words }) => words === wanted);
  if (!claim) throw new Error(`Not among the claims: ${listed.map(({ words }) => words).join(' | ')}`);
  return claim.id;
}
