import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { claimsDocx } from './claims-docx.ts';
import { claimsMarkdown } from './claims-markdown.ts';
import { exampleAbout, exampleRow, fileOf } from './example-row.ts';
import type { ExportRow } from './export-row.ts';
import { hostileTexts } from './hostile-texts.ts';
import { maxPrinted } from './print/max-printed.ts';
import { printedClaim } from './print/printed-claim.ts';
import { SourceList } from './print/source-list.ts';
import { unpacked } from './unpacked.ts';

const row: ExportRow = {
  ...exampleRow,
  wording: 'The Harbour Guard shot down 40 drones.',
  justification: 'The log and the wreck agree.',
};
const other: ExportRow = { ...row, claimId: 8, verdict: 'unverifiable', evidence: row.evidence.slice(0, 1) };
const bare: ExportRow = {
  ...row,
  claimId: 9,
  statement: null,
  speaker: null,
  speakerType: null,
  via: [],
  attribution: 'own_voice',
  verdict: 'open',
  justification: null,
  verdictBy: null,
  verdictAt: null,
  evidence: [],
};

const wordsOf = async (rows: ExportRow[]) =>
  (await mammoth.extractRawText({ buffer: await fileOf(claimsDocx, rows) })).value;
const partsOf = async (rows: ExportRow[]) => unpacked(await fileOf(claimsDocx, rows));

/** What both say of these three claims, each in its own marks. */
const facts = [
  'Quay News',
  'taken out 2025-06-19 10:00 UTC by Ana',
  '3 claims',
  'verdict: verified',
  'The Harbour Guard shot down 40 drones.',
  'they shot down 40 drones',
  'Harbour Guard, via Quay News, from Radio 2 (confirmed that they said it)',
  'The log and the wreck agree.',
  'Unverifiable',
  'The article says it itself',
  'checked by Ana, 2025-06-19',
  'Sources',
  'Log, Harbour master',
];

describe('a printed list', () => {
  it.each(facts)('says as a Word document: %s', async (fact) => {
    expect(await wordsOf([row, other, bare])).toContain(fact);
  });

  it.each(facts)('says in Markdown: %s', async (fact) => {
    expect((await fileOf(claimsMarkdown, [row, other, bare])).toString()).toContain(fact);
  });

  it('has each source once, under the number that its claims name', async () => {
    const markdown = (await fileOf(claimsMarkdown, [row, other])).toString();
    expect(markdown.match(/\\\[1\\\] supports it: “forty”/g)).toHaveLength(2);
    expect(markdown).toMatch(
      /## Sources\n\n1\. Log, Harbour master, <https:\/\/log\.example\/1>\n2\. Post\n/,
    );
    const document = (await partsOf([row, other])).get('word/document.xml') ?? '';
    expect(document.match(/w:anchor="source-1"/g)).toHaveLength(2);
    expect(document.match(/w:name="source-1"/g)).toHaveLength(1);
  });

  it('keeps each claim whole on a page, and has a paragraph after the last, as Word wants it', async () => {
    const document = (await partsOf([row, other, bare])).get('word/document.xml') ?? '';
    expect(document.match(/<w:tr>/g)).toHaveLength(3);
    expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    const [, table = '', after] = /<w:tbl>(.*)<\/w:tbl>(<w:p>)/s.exec(document) ?? [];
    expect(table).not.toContain('<w:keepNext/>');
    expect(after).toBe('<w:p>');
    expect((await partsOf([])).get('word/document.xml')).not.toContain('<w:tbl>');
  });

  it('names a speaker of whom no type is known, and nobody where nobody is known', async () => {
    const unknownType = { ...row, via: [], speaker: 'Ida Lund', speakerType: 'unknown' as const };
    const nobody = { ...unknownType, speaker: 'unknown' };
    const said = (one: ExportRow) => printedClaim(one, new SourceList()).saidBy;
    expect([unknownType, nobody].map(said)).toEqual([
      'Ida Lund (confirmed that they said it)',
      'Unknown speaker (confirmed that they said it)',
    ]);
  });

  it('has no heading for sources where there are none', async () => {
    expect((await fileOf(claimsMarkdown, [bare])).toString()).not.toContain('Sources');
    expect(await wordsOf([bare])).not.toContain('Sources');
  });

  it('takes hostile texts as texts in a Word document, and links to no script', async () => {
    const rows = hostileTexts.map((text) => ({
      ...row,
      wording: text,
      statement: text,
      speaker: text,
      article: text,
      justification: text,
      link: text,
      evidence: [{ ...row.evidence[0], title: text, address: text, passage: text }],
    })) as ExportRow[];
    const words = (await wordsOf(rows)).replace(/\s+/g, ' ');
    for (const text of hostileTexts)
      expect(words).toContain(text.replace('\0', '\ufffd').replace(/\s+/g, ' '));
    const parts = await partsOf(rows);
    const document = parts.get('word/document.xml') ?? '';
    expect(document).not.toMatch(/<w:(instrText|fldSimple|object|pict|altChunk)\b|<script|\0/);
    const targets = Array.from(
      (parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/Target="([^"]*)" TargetMode="External"/g),
      ([, target]) => target,
    );
    for (const target of targets) expect(target).toMatch(/^https?:/);
  });

  it('is refused as a document where nobody would read it to the end', () => {
    expect(claimsDocx.refuses?.({ ...exampleAbout, count: maxPrinted })).toBeNull();
    expect(claimsDocx.refuses?.({ ...exampleAbout, count: maxPrinted + 1 })).toBe('too_long_to_print');
  });
});
