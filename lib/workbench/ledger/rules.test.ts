import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashOfRow, type LedgerRow, noPreviousHash, verifyChain } from './rules.ts';

function chainOf(details: Record<string, unknown>[]): LedgerRow[] {
  const rows: LedgerRow[] = [];
  for (const detail of details) {
    const row = {
      seq: rows.length + 1,
      act: 'note_written' as const,
      by: 'terminal',
      at: '2026-01-02T03:04:05.678Z',
      articleId: null,
      claimId: 7,
      statementId: null,
      detail,
      previousHash: rows.at(-1)?.hash ?? noPreviousHash,
    };
    rows.push({ ...row, hash: hashOfRow(row) });
  }
  return rows;
}

const json = fc.dictionary(fc.string(), fc.jsonValue());

test('The order of keys in a detail makes no difference to the hash', () => {
  const [one] = chainOf([{ a: 1, b: [2, { c: 3, d: 4 }] }]);
  const [other] = chainOf([{ b: [2, { d: 4, c: 3 }], a: 1 }]);
  expect(one?.hash).toBe(other?.hash);
});

test('An untouched chain holds, whatever its details', () => {
  fc.assert(
    fc.property(fc.array(json, { maxLength: 8 }), (details) => {
      expect(verifyChain(chainOf(details))).toEqual({ ok: true, rows: details.length });
    }),
  );
});

test('A changed row is the first that is named', () => {
  const rows = chainOf([{ n: 1 }, { n: 2 }, { n: 3 }]);
  const changed = rows.map((row) => (row.seq === 2 ? { ...row, detail: { n: 20 } } : row));
  expect(verifyChain(changed)).toEqual({ ok: false, firstBad: 2 });
});

test('A changed row with its hash made anew breaks the row after it', () => {
  const rows = chainOf([{ n: 1 }, { n: 2 }, { n: 3 }]);
  const forged = rows.map((row) => {
    if (row.seq !== 2) return row;
    const { hash: _, ...content } = { ...row, by: 'somebody' };
    return { ...content, hash: hashOfRow(content) };
  });
  expect(verifyChain(forged)).toEqual({ ok: false, firstBad: 3 });
});

test('A row taken out is noticed at the row that followed it', () => {
  const rows = chainOf([{ n: 1 }, { n: 2 }, { n: 3 }]);
  expect(verifyChain(rows.filter((row) => row.seq !== 1))).toEqual({ ok: false, firstBad: 2 });
  expect(verifyChain(rows.filter((row) => row.seq !== 2))).toEqual({ ok: false, firstBad: 3 });
});
