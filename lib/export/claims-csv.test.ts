import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsCsv } from './claims-csv.ts';
import { fileOf, exampleRow as row } from './example-row.ts';
import { hostileCells, hostileTexts } from './hostile-texts.ts';
import { fromSafeCell } from './spreadsheet-safe.ts';

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

describe('claims as CSV', async () => {
  const file = (await fileOf(claimsCsv, [row])).toString();

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

  it('has the columns that were chosen, in that order', async () => {
    const chosen = (await fileOf(claimsCsv, [row], { columns: ['verdict', 'speaker'] })).toString();
    expect(readCsv(chosen)).toEqual([
      ['verdict', 'speaker'],
      ['verified', 'Harbour Guard'],
    ]);
  });

  it('keeps hostile texts inert in every text column, and they come back', async () => {
    const hostile = [...hostileCells, ...hostileTexts];
    const columns = [
      'claim',
      'wording',
      'quantities',
      'statement',
      'speaker',
      'via',
      'cue',
      'article',
    ].concat([
      'publisher',
      'published_at',
      'address',
      'retells',
      'attribution_by',
      'justification',
      'checker',
      'link',
    ]);
    const rows = hostile.map((text) => ({
      ...row,
      claim: text,
      wording: text,
      quantities: [text],
      statement: text,
      speaker: text,
      via: [text],
      cue: text,
      article: text,
      publisher: text,
      publishedAt: text,
      address: text,
      retells: text,
      attributionBy: text,
      justification: text,
      verdictBy: text,
      link: text,
    }));
    const [, ...records] = readCsv((await fileOf(claimsCsv, rows, { columns })).toString());
    expect(records.map((cells) => cells.map(fromSafeCell))).toEqual(
      hostile.map((text) => columns.map(() => text)),
    );
    const parts = records.flat().flatMap((cell) => cell.split(/[;\t\r\n]/));
    expect(parts.filter((part) => /^[\s\p{Cc}\p{Cf}"]*[=+\-@＝＋－＠]/u.test(part))).toEqual([]);
  });

  it('gives back any words', () => {
    const anything = fc.string({
      unit: fc.constantFrom('=', '"', ',', ';', "'", '\n', '\r', '\t', 'a', '🚁', ' ', '-'),
    });
    return fc.assert(
      fc.asyncProperty(anything, async (claim) => {
        const one = (await fileOf(claimsCsv, [{ ...row, claim }])).toString();
        expect(cellsOf(one, 0).claim).toBe(claim);
      }),
    );
  });
});
