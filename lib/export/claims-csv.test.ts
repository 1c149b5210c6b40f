import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsCsv } from './claims-csv.ts';
import type { ExportRow } from './export-row.ts';
import { fromSafeCell } from './spreadsheet-safe.ts';

const row: ExportRow = {
  claimId: 7,
  claim: '=40 drones, "down"',
  wording: null,
  category: 'weapons',
  quantities: ['40 drones'],
  statement: 'they shot\ndown 40 drones',
  kind: 'indirect',
  speaker: 'Harbour Guard',
  via: ['Quay News', 'Radio 2'],
  confidence: null,
  grounds: null,
  cue: 'said',
  claimOrigin: 'engine',
  statementOrigin: 'person',
  article: 'Night',
  publisher: null,
  publishedAt: '2025-06-19',
  address: null,
  retells: null,
  start: 10,
  end: 28,
  textHash: 'ab',
  attribution: 'confirmed',
  attributionBy: 'Ana',
  attributionAt: '2025-06-19T09:00:00.000Z',
  verdict: 'verified',
  justification: null,
  verdictBy: 'Ana',
  verdictAt: '2025-06-19T09:01:00.000Z',
  evidence: [
    {
      purpose: 'so',
      stance: 'supports',
      counts: true,
      title: 'Log',
      address: 'https://log.example/1',
      publisher: 'Log',
      speaker: 'Harbour master',
      passage: 'forty',
    },
    {
      purpose: 'so',
      stance: 'supports',
      counts: false,
      title: 'Post',
      address: null,
      publisher: null,
      speaker: null,
      passage: null,
    },
  ],
  link: 'http://desk.example/claims/7',
};

/** Reads RFC 4180 as a reader of its own, so that the writer is not checked by itself. */
function readCsv(file: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain = '', end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    records.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') records.push([]);
    if (end === '') break;
  }
  return records.slice(0, -1);
}

const cellsOf = (file: string, line: number) => {
  const [headers = [], ...records] = readCsv(file);
  return Object.fromEntries(headers.map((header, k) => [header, fromSafeCell(records[line]?.[k] ?? '')]));
};

describe('claims as CSV', () => {
  const file = claimsCsv.begin({ byteOrderMark: false }) + claimsCsv.rows([row]);

  it('reads back cell by cell', () => {
    expect(cellsOf(file, 0)).toMatchObject({
      claim_id: '7',
      claim: row.claim,
      wording: '',
      statement: row.statement,
      via: 'Quay News | Radio 2',
      verdict: 'verified',
      evidence_count: '2',
      evidence:
        'supports (so): Log, Harbour master, Log, https://log.example/1: “forty”\nsupports (so, does not count): Post',
    });
  });

  it('ends every row with CR LF and gives every row as many cells as headers', () => {
    expect(file.endsWith('\r\n')).toBe(true);
    const [headers, cells] = readCsv(file);
    expect(cells).toHaveLength(headers?.length ?? 0);
  });

  it('gives back any words', () => {
    const anything = fc.string({
      unit: fc.constantFrom('=', '"', ',', ';', "'", '\n', '\r', '\t', 'a', '🚁', ' ', '-'),
    });
    fc.assert(
      fc.property(anything, (claim) => {
        expect(
          cellsOf(claimsCsv.begin({ byteOrderMark: false }) + claimsCsv.rows([{ ...row, claim }]), 0).claim,
        ).toBe(claim);
      }),
    );
  });
});
