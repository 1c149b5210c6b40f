import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { decidedDesk } from '../decided-desk.ts';
import { ana, bo } from '../example-desk.ts';
import { ledgerHead } from '../ledger/data.ts';
import { writeNote } from '../note/mutations.ts';
import { question } from '../view/schema.ts';
import { exportPath } from './export-files.ts';
import { exportClaims } from './mutations.ts';
import { verifyFile, verifyHead } from './verify.ts';

let desk: Awaited<ReturnType<typeof decidedDesk>>;
beforeEach(async () => {
  desk = await decidedDesk();
});
afterEach(() => desk.cleanup());

async function take() {
  const path = exportPath(desk.db.path, randomUUID());
  const options = { desk: 'http://desk.example', byteOrderMark: false, path };
  const input = { question: question.parse({}), format: 'csv' as const };
  const taken = await exportClaims(desk.db, bo, input, options);
  if (!taken.ok) throw new Error(taken.reason);
  return taken.file;
}

test('A head that was noted is found in the ledger, and missed where the ledger was cut off or is another', async () => {
  const { head } = await take();
  await writeNote(desk.db, ana, { claimId: desk.claims.hall, words: 'Seen', requestId: randomUUID() });
  expect(verifyHead(desk.db, ana, head)).toEqual({ ok: true, since: 1 });
  const last = ledgerHead(desk.db.read);
  expect(verifyHead(desk.db, ana, { ...last, seq: last.seq + 1 })).toEqual({
    ok: false,
    reason: 'ledger_cut_off',
  });
  expect(verifyHead(desk.db, ana, { ...head, hash: 'ab'.repeat(32) })).toEqual({
    ok: false,
    reason: 'ledger_differs',
  });
});

test('A head that stands in a ledger out of which a line was taken is not said to have all lines before it', async () => {
  const { head } = await take();
  await desk.db.write((tx) => {
    tx.$client.exec('DROP TRIGGER ledger_no_delete; DELETE FROM ledger WHERE seq = 3');
  });
  expect(verifyHead(desk.db, ana, head)).toEqual({ ok: false, reason: 'ledger_incomplete' });
});

test('A file whose line in the ledger was changed after it was written is not said to have left the desk', async () => {
  const { head, sha256 } = await take();
  const forged = 'ab'.repeat(32);
  await desk.db.write((tx) => {
    tx.$client.exec('DROP TRIGGER ledger_no_update');
    tx.$client
      .prepare(`UPDATE ledger SET detail = json_set(detail, '$.sha256', ?) WHERE seq = ?`)
      .run(forged, head.seq);
  });
  expect(await verifyFile(desk.db, ana, { sha256: forged })).toEqual({ ok: false, reason: 'line_changed' });
  expect(await verifyFile(desk.db, ana, { sha256 })).toEqual({ ok: false, reason: 'unknown_file' });
});
