import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { claimsXlsx } from './claims-xlsx.ts';
import { exampleAbout, exampleRow, fileOf } from './example-row.ts';
import { exportColumnNames } from './export-columns.ts';
import type { ExportRow } from './export-row.ts';
import { hostileCells, hostileTexts } from './hostile-texts.ts';
import { unpacked } from './unpacked.ts';
import { cutToCell, maxCellLength } from './xlsx/cell-text.ts';
import { SheetLinks } from './xlsx/sheet-links.ts';

async function sheetOf(rows: ExportRow[], columns: string[] = []) {
  const parts = await unpacked(await fileOf(claimsXlsx, rows, { columns }));
  return { parts, sheet: parts.get('xl/worksheets/sheet1.xml') ?? '' };
}

/** The texts of a sheet's cells in their order, as ISO/IEC 29500 reads them. */
function textsIn(sheet: string): string[] {
  return [...sheet.matchAll(/<t [^>]*>([^<]*)<\/t>/g)].map(([, xml = '']) =>
    xml
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replace(/_x([0-9A-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

describe('a workbook of claims', () => {
  it('is read by another program: numbers, dates and texts as such, and a sheet that says what it is', async () => {
    const file = await fileOf(claimsXlsx, [exampleRow], { count: 1 });
    const { sheets } = await readXlsx(file);
    expect(sheets.map(({ name }) => name)).toEqual(['Claims', 'About']);
    const [head = [], row = []] = sheets[0]?.rows ?? [];
    expect(head).toEqual(exportColumnNames);
    const cell = (name: string) => row[exportColumnNames.indexOf(name as 'claim')];
    expect(cell('claim_id')).toBe(7);
    expect(cell('claim')).toBe(exampleRow.claim);
    expect(cell('wording') ?? null).toBeNull();
    expect(cell('published_at')).toEqual(new Date('2025-06-19'));
    expect(cell('verdict_at')).toEqual(new Date('2025-06-19T09:01:00Z'));
    const about = sheets[1]?.rows.map((cells) => cells.filter((one) => one !== null));
    expect(about).toContainEqual(['Claims in this file', 1]);
    expect(about).toContainEqual(['View', 'verdict: verified']);
    expect(about).toContainEqual(['Newsroom', 'Quay News, https://quay.example']);
    expect(about).toContainEqual(['Verified', expect.stringContaining('source')]);
  });

  it('has a head that stays, a filter over every row, and links that open', async () => {
    const { parts, sheet } = await sheetOf([
      { ...exampleRow, address: 'https://quay.example/night?a=1&b=2' },
    ]);
    expect(sheet).toContain('state="frozen"');
    expect(sheet).toMatch(/<autoFilter ref="A1:[A-Z]+2"\/>/);
    const relations = parts.get('xl/worksheets/_rels/sheet1.xml.rels');
    expect(relations).toContain('Target="https://quay.example/night?a=1&amp;b=2"');
    expect(relations).toContain('Target="http://desk.example/claims/7"');
    expect(sheet.match(/<hyperlink /g)).toHaveLength(2);
  });

  it('has the columns that were chosen, in that order', async () => {
    const { sheet } = await sheetOf([exampleRow], ['verdict', 'speaker']);
    expect(textsIn(sheet)).toEqual(['verdict', 'speaker', 'verified', 'Harbour Guard']);
  });

  it.each(['2025', '2025-06', '2025-06-19T08:00', '2025-02-30', '2025-02-30T10:00:00Z', 'in June'])(
    'leaves %s a text, since it is no day or moment that a spreadsheet counts',
    async (publishedAt) => {
      const { sheet } = await sheetOf([{ ...exampleRow, publishedAt }], ['published_at']);
      expect(textsIn(sheet)).toEqual(['published_at', publishedAt]);
    },
  );

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'mailto:a@b.example',
    '#Sheet2!A1',
  ])('makes no link of %s', async (address) => {
    const { parts, sheet } = await sheetOf([{ ...exampleRow, address, link: address }]);
    expect(sheet).not.toContain('<hyperlink ');
    expect(textsIn(sheet)).toContain(address);
    expect(parts.get('xl/worksheets/_rels/sheet1.xml.rels')).not.toContain('Target');
  });

  it('has no more links than a sheet takes; what follows is plain text', () => {
    const links = new SheetLinks();
    const taken = Array.from({ length: 65_532 }, (_, k) => links.add(30, k + 1, 'http://desk.example'));
    expect(taken.lastIndexOf(true)).toBe(65_529);
    const listed = Buffer.concat([...links.hyperlinks()]).toString();
    expect(listed.match(/<hyperlink ref="AE\d+" /g)).toHaveLength(65_530);
  });

  it('keeps every hostile text in every text column unchanged, and no cell is a formula', async () => {
    const hostile = [...hostileCells, ...hostileTexts];
    const rows = hostile.map(
      (text): ExportRow => ({
        ...exampleRow,
        claim: text,
        wording: text,
        quantities: [text],
        statement: text,
        speaker: text,
        via: [text],
        cue: text,
        article: text,
        publisher: text,
        publishedAt: null,
        address: text,
        retells: text,
        attributionBy: text,
        justification: text,
        verdictBy: text,
        evidence: [],
      }),
    );
    const columns = [
      'claim',
      'wording',
      'quantities',
      'statement',
      'speaker',
      'via',
      'cue',
      'article',
    ].concat(['publisher', 'address', 'retells', 'attribution_by', 'justification', 'checker']);
    const { sheet } = await sheetOf(rows, columns);
    expect(textsIn(sheet)).toEqual([...columns, ...hostile.flatMap((text) => columns.map(() => text))]);
    expect(sheet).not.toContain('<f');
    const types = new Set(Array.from(sheet.matchAll(/<c [^>]*?t="(\w+)"/g), ([, type]) => type));
    expect([...types]).toEqual(['inlineStr']);
  });

  it('cuts what no cell holds, between characters, and says how much is missing', () => {
    const cut = cutToCell('👩🏽‍🚒'.repeat(6_000));
    expect(cut.length).toBeLessThanOrEqual(maxCellLength);
    expect(cut).toMatch(/(👩🏽‍🚒)… \[cut here: [\d,]+ more characters\]$/u);
    expect(cutToCell('a'.repeat(maxCellLength))).toHaveLength(maxCellLength);
  });

  it('is refused where a sheet has too few rows', () => {
    expect(claimsXlsx.refuses?.({ ...exampleAbout, count: 1_048_575 })).toBeNull();
    expect(claimsXlsx.refuses?.({ ...exampleAbout, count: 1_048_576 })).toBe('too_many_rows');
  });

  it('fails where its rows fail, and leaves the rows where nobody reads on', async () => {
    const failing = (async function* (): AsyncGenerator<ExportRow[]> {
      yield [exampleRow];
      throw new Error('these words are not those of the article');
    })();
    await expect(Array.fromAsync(claimsXlsx.write(failing, exampleAbout))).rejects.toThrow('not those');
    let closed = false;
    const endless = (async function* () {
      try {
        for (;;) yield Array.from({ length: 200 }, () => exampleRow);
      } finally {
        closed = true;
      }
    })();
    let size = 0;
    for await (const part of claimsXlsx.write(endless, exampleAbout)) {
      size += part.length;
      if (size > 100_000) break;
    }
    await expect.poll(() => closed).toBe(true);
  });
});
