import { afterEach, beforeEach, expect, test } from 'vitest';
import { rowsOutside } from '#db/sealed-rows.ts';
import { terminal } from '../actor.ts';
import { NotAllowed } from '../allow.ts';
import { decidedDesk } from '../decided-desk.ts';
import { ana } from '../example-desk.ts';
import { faultsOfLedger } from '../integrity/faults-of-ledger.ts';
import { hashOfRow, type LedgerContent, noPreviousHash } from './rules.ts';
import { sealOlderRows } from './seal-older-rows.ts';

let desk: Awaited<ReturnType<typeof decidedDesk>>;
beforeEach(async () => {
  desk = await decidedDesk();
});
afterEach(() => desk.cleanup());

const kinds = () => [...new Set([...faultsOfLedger(desk.db.read)].map(({ kind }) => kind))];

type Covers = Record<string, unknown> | undefined;

/** Writes the ledger anew as an older version would have: its lines cover what is left of `covers`. */
async function asFromBefore(older: (covers: Covers) => Covers): Promise<void> {
  await desk.db.write((tx) => {
    tx.$client.exec('DROP TRIGGER ledger_no_update');
    let previousHash = noPreviousHash;
    for (const row of tx.query.ledger.findMany().sync()) {
      const detail = JSON.parse(
        JSON.stringify({ ...row.detail, covers: older(row.detail.covers as Covers) }),
      );
      const content: LedgerContent = { ...row, detail, previousHash };
      const hash = hashOfRow(content);
      tx.$client
        .prepare('UPDATE ledger SET detail = ?, previous_hash = ?, hash = ? WHERE seq = ?')
        .run(JSON.stringify(detail), previousHash, hash, row.seq);
      previousHash = hash;
    }
  });
}

test('Older rows are covered by one line, once', async () => {
  await asFromBefore(() => undefined);
  expect(kinds()).toEqual(['row_uncovered']);
  expect(await sealOlderRows(desk.db, terminal)).toBe(true);
  expect(kinds()).toEqual([]);
  expect(await sealOlderRows(desk.db, terminal)).toBe(false);
});

test('Speakers of a desk whose lines cover all but them are covered by one line, once', async () => {
  await asFromBefore((covers) => covers && { ...covers, speaker: undefined });
  expect(kinds()).toEqual(['row_uncovered']);
  expect(await sealOlderRows(desk.db, terminal)).toBe(true);
  expect(kinds()).toEqual([]);
  expect(await sealOlderRows(desk.db, terminal)).toBe(false);
});

test('A row that was written past the desk is not sealed by a later start', async () => {
  const { $client } = desk.db.read as unknown as { $client: { pragma(words: string): void } };
  $client.pragma('query_only = OFF');
  desk.db.read.run(
    `INSERT INTO note (claim_id, words, by, at) VALUES (${desk.claims.hall}, 'forged', 'ana', '2026-03-04')`,
  );
  expect(await sealOlderRows(desk.db, terminal)).toBe(false);
  expect([...rowsOutside(desk.db.read, 'note', [[1, 1]])]).toEqual([2]);
  expect([...faultsOfLedger(desk.db.read)]).toEqual([{ kind: 'row_uncovered', where: 'note 2' }]);
});

test('Only an owner seals', async () => {
  await expect(sealOlderRows(desk.db, ana)).rejects.toThrow(NotAllowed);
});
