import { Document, Packer, Paragraph } from 'docx';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { templateFormats } from '#lib/vocabulary.ts';
import { claimsDocx } from '../claims-docx.ts';
import { claimsMarkdown } from '../claims-markdown.ts';
import { exampleAbout, exampleRow, fileOf } from '../example-row.ts';
import type { ExportRow } from '../export-row.ts';
import { hostileTexts } from '../hostile-texts.ts';
import { markdownText } from '../print/markdown-text.ts';
import { maxPrinted } from '../print/max-printed.ts';
import { unpacked } from '../unpacked.ts';
import { templateRefusal } from './check-template.ts';
import { exampleTemplate } from './example-template.ts';
import { isUnsafeDocx } from './unsafe-docx.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const partsOf = (archive: Uint8Array) => unpacked(Buffer.from(archive)).catch(() => null);
const ofMarkdown = (text: string) => templateRefusal('markdown', bytes(text), partsOf);
const each = (body: string) => `{% for claim in claims %}${body}{% endfor %}`;
const filled = async (text: string, row: Partial<ExportRow> = {}) =>
  (await fileOf(claimsMarkdown, [{ ...exampleRow, ...row }], { template: bytes(text) })).toString();
const word = async (...lines: string[]) =>
  Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph({ text })) }] }));

it.each(templateFormats)('The example for %s can be kept', async (format) => {
  expect(await templateRefusal(format, await exampleTemplate(format), partsOf)).toBeNull();
});

describe('a template for Markdown', () => {
  it('is filled with title, view, claims and sources', async () => {
    const text = `{{ title }}|{{ view | join: ", " }}|${each('{{ claim.number }}. {{ claim.verdict }} {{ claim.link }}')}|{% for source in sources %}{{ source.title }} {{ source.address }};{% endfor %}`;
    expect(await filled(text)).toBe(
      'Claims and what came of checking them|verdict: verified|1. Verified <http://desk.example/claims/7>|Log <https://log.example/1>;Post ;',
    );
  });

  it.each(hostileTexts)('takes %j as a text', async (text) => {
    const printed = await filled(each('[{{ claim.claim }}]'), { claim: text, wording: null });
    expect(printed).toBe(`[${markdownText(text)}]`);
  });

  it.each([
    ['no claims', 'Hello {{ title }}', 'template_without_claims'],
    ['nothing', '', 'template_empty'],
    ['an open tag', '{% for claim in claims %}', 'template_broken'],
    ['a name that there is not', each('{{ claim.clam }}'), 'template_names_unknown'],
    ['a file to read', `{% include "/etc/passwd" %}${each('{{ claim.claim }}')}`, 'template_names_unknown'],
    ['a part to render', `{% render "x" %}${each('{{ claim.claim }}')}`, 'template_names_unknown'],
    ['a layout', `{% layout "x" %}${each('{{ claim.claim }}')}`, 'template_names_unknown'],
    ['a way past the escaping', each('{{ claim.claim | raw }}'), 'template_names_unknown'],
    ['another way past it', each('{% echo claim.claim %}'), 'template_names_unknown'],
    ['a third way past it', each('{% cycle claim.claim %}'), 'template_names_unknown'],
    ['a fourth way past it', each('{% liquid echo claim.claim %}'), 'template_names_unknown'],
    ['a range that fills the memory', `{% for k in (1..900000000) %}{% endfor %}`, 'template_broken'],
    [
      'expressions that work through a list for each of its members',
      `{% assign all = (1..9) %}{{ all | group_by_exp: "one", "all | where_exp: 'other', 'other > 1' | size" }}${each('{{ claim.claim }}')}`,
      'template_names_unknown',
    ],
    [
      'a list that is long, though short enough for a thousand claims',
      `{% assign long = "x " %}{% for k in (1..20) %}{% assign long = long | append: long %}{% endfor %}{{ long | split: " " | uniq | size }}${each('{{ claim.claim }}')}`,
      'template_broken',
    ],
    ['the parts of a language', each('{{ claim.constructor }}{{ claim.claim }}'), 'template_names_unknown'],
  ])('with %s is not kept', async (_, text, reason) => {
    expect(await ofMarkdown(text)).toMatchObject({ reason });
  });

  it.each([
    ['a name', `\n${each('\n{{ claim.clam }}')}`, 3, 'claim.clam'],
    [
      'a part of a source',
      each('{{ claim.claim }}\n{{ claim.sources.first }}{{ claim.sources[0].titel }}'),
      2,
      'claim.sources',
    ],
    ['a filter', '{{ title }}\n{{ title | raw }}', 2, 'raw'],
    ['a tag', '{% include "x" %}', 1, 'include'],
  ])(
    'that asks for %s that there is not is told which, where, and what there is',
    async (_, text, line, unknown) => {
      expect(await ofMarkdown(text)).toMatchObject({
        reason: 'template_names_unknown',
        line,
        unknown: expect.stringContaining(unknown),
        names: expect.arrayContaining(['title', 'claims', 'claim.said_by', 'source.address']),
      });
    },
  );

  it('that breaks off is told in which line', async () => {
    expect(await ofMarkdown(`{{ title }}\n${each('{{ claim.claim }}')}\n{% if title %}`)).toEqual({
      reason: 'template_broken',
      line: 3,
    });
  });

  it('that is no UTF-8 is not kept', async () => {
    expect(await templateRefusal('markdown', new Uint8Array([0xff, 0xfe]), partsOf)).toEqual({
      reason: 'template_broken',
    });
  });

  it('is not filled with more claims than anybody prints', () => {
    const about = { ...exampleAbout, count: maxPrinted + 1 };
    expect(claimsMarkdown.refuses?.(about)).toBeNull();
    expect(claimsMarkdown.refuses?.({ ...about, template: bytes('x') })).toBe('too_long_to_print');
  });
});

describe('a template for Word', () => {
  it('is filled with title, view, date, claims and sources', async () => {
    const template = await word(
      'Desk: {{ newsroom }}',
      '{{title}}',
      '{{view}}',
      '{{date}}',
      '{{claims}}',
      '{{sources}}',
    );
    const file = await fileOf(claimsDocx, [exampleRow], { template });
    const { value } = await mammoth.extractRawText({ buffer: file });
    for (const words of [
      'Desk: Quay News',
      'Claims and what',
      'verdict: verified',
      '2025-06-19 10:00',
      'Verified',
      'Log, Harbour master',
    ])
      expect(value).toContain(words);
    expect(value).not.toContain('{{');
  });

  it('takes hostile texts as texts', async () => {
    const template = await word('{{title}}', '{{claims}}', '{{sources}}');
    const rows = hostileTexts.map((text) => ({ ...exampleRow, wording: text, speaker: text }));
    const parts = await unpacked(await fileOf(claimsDocx, rows, { template }));
    expect(isUnsafeDocx(parts)).toBe(false);
    expect(parts.get('word/document.xml')).not.toMatch(/<script|<img|\0/);
  });

  it('leaves the names that it fills where a claim or the view says them', async () => {
    const template = await word('{{view}}', '{{claims}}', '{{sources}}');
    const row = { ...exampleRow, wording: 'They wrote {{sources}} and {{ ledger_head }}.' };
    const file = await fileOf(claimsDocx, [row], { template, view: ['search: {{claims}} {{view}}'] });
    const { value } = await mammoth.extractRawText({ buffer: file });
    expect(value).toContain('They wrote {{sources}} and {{ ledger_head }}.');
    expect(value).toContain('search: {{claims}} {{view}}');
    expect(value.match(/Harbour Guard/g)).toHaveLength(1);
  });

  it.each([
    ['no claims', () => word('{{title}}'), 'template_without_claims'],
    ['no document', async () => bytes('{{claims}}'), 'template_broken'],
    ['nothing', async () => new Uint8Array(), 'template_empty'],
  ] as const)('with %s is not kept', async (_, make, reason) => {
    expect(await templateRefusal('docx', await make(), partsOf)).toEqual({ reason });
  });

  it('that asks for a name that there is not is told which, and what there is', async () => {
    const fault = await templateRefusal('docx', await word('{{claims}}', 'By {{ author }}'), partsOf);
    expect(fault).toMatchObject({ reason: 'template_names_unknown', unknown: 'author' });
    expect(fault?.names).toEqual(expect.arrayContaining(['title', 'claims', 'ledger_head']));
  });

  const hyperlink = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"';
  it.each([
    ['a macro', 'word/vbaProject.bin', ''],
    ['an object', 'word/embeddings/sheet.xlsx', ''],
    [
      'a template elsewhere',
      'word/_rels/settings.xml.rels',
      '<Relationship Id="r" Type="x/attachedTemplate" Target="http://canary.example" TargetMode="External"/>',
    ],
    [
      'a picture elsewhere',
      'word/_rels/document.xml.rels',
      '<Relationship TargetMode="External" Type="x/image" Target="http://canary.example"/>',
    ],
    [
      'a picture elsewhere in single quotes',
      'word/_rels/document.xml.rels',
      `<r:Relationship Target='http://canary.example?a>b' TargetMode = 'External' Type='x/image'/>`,
    ],
    [
      'a picture elsewhere in letters by number',
      'word/_rels/document.xml.rels',
      '<Relationship TargetMode="&#69;xternal" Type="x/image" Target="http://canary.example"/>',
    ],
    [
      'a field that starts a program, in letters by number',
      'word/document.xml',
      '<w:instrText>&#68;DE x y</w:instrText>',
    ],
    [
      'a field that starts a program',
      'word/document.xml',
      '<w:instrText xml:space="preserve"> DDE</w:instrText><w:instrText>AUTO c:\\x</w:instrText>',
    ],
    ['a field that reads a file', 'word/header1.xml', '<w:fldSimple w:instr=" INCLUDETEXT x"/>'],
    ['another document inside', 'word/document.xml', '<w:altChunk r:id="r"/>'],
    [
      'a template elsewhere under a name in capitals',
      'word/_rels/settings.xml.RELS',
      '<Relationship Id="r" Type="x/attachedTemplate" Target="http://canary.example" TargetMode="External"/>',
    ],
    [
      'a part that is XML by another name',
      '[Content_Types].xml',
      '<Override PartName="/word/header1.hdr" ContentType="application/vnd.x.wordprocessingml.header+xml"/>',
    ],
    [
      'parts that are XML by another ending',
      '[Content_Types].xml',
      `<Default ContentType='application/xml' Extension='hdr'/>`,
    ],
    ['a part in UTF-16', 'word/header1.xml', '\ufffd\ufffd<\0?\0x\0m\0l\0'],
    ['a part in another encoding', 'word/header1.xml', '<?xml version="1.0" encoding="UTF-7"?><w:hdr/>'],
    ['an entity', 'word/document.xml', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>'],
  ])('that brings %s is unsafe', (_, path, part) => {
    expect(isUnsafeDocx(new Map([[path, part]]))).toBe(true);
  });

  it.each([
    [
      'a link to click',
      'word/_rels/document.xml.rels',
      `<Relationship Id="r" ${hyperlink} Target="https://quay.example" TargetMode="External"/>`,
    ],
    [
      'parts by their usual endings',
      '[Content_Types].xml',
      '<Types><Default Extension="xml" ContentType="application/xml"/><Default ContentType="application/vnd.openxmlformats-package.relationships+xml" Extension="rels"/><Default Extension="svg" ContentType="image/svg+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.x.document.main+xml"/></Types>',
    ],
    [
      'UTF-8 by name',
      'word/header1.xml',
      '\ufeff<?xml version="1.0" encoding="utf-8" standalone="yes"?><w:hdr/>',
    ],
    ['page numbers', 'word/footer1.xml', '<w:instrText>PAGE</w:instrText>'],
    ['a link within', 'word/document.xml', '<w:instrText>HYPERLINK \\l "x"</w:instrText>'],
  ])('that brings %s is safe', (_, path, part) => {
    expect(isUnsafeDocx(new Map([[path, part]]))).toBe(false);
  });
});
