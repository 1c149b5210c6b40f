import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { documentOf, docxOf, docxWith, paragraphOf } from './docx/example-docx.ts';
import { docx } from './docx.ts';

async function read(bytes: Uint8Array) {
  const result = await docx.read(bytes);
  if (!result.ok) throw new Error(result.reason);
  return { ...result, marked: result.hints.map(({ kind, span }) => [kind, result.text.slice(...span)]) };
}

const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
const document = new Document({
  footnotes: { 1: { children: [new Paragraph('By telephone.')] } },
  sections: [
    {
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, text: 'Ferry halted after storm' }),
        new Paragraph({
          children: [
            new TextRun('Nobody was hurt, said '),
            new TextRun({ text: 'Ida Moen', bold: true }),
            new FootnoteReferenceRun(1),
            new TextRun('.'),
          ],
        }),
        new Paragraph({ heading: HeadingLevel.HEADING_2, text: 'What comes next' }),
        new Paragraph({ text: 'The ferry sails on Friday', bullet: { level: 0 } }),
        new Paragraph({ style: 'Caption', text: 'The quay at dawn' }),
        new Table({ rows: [new TableRow({ children: [cell('Boats'), cell('12')] })] }),
        new Paragraph({
          children: [new TextRun('One line'), new TextRun({ text: 'and another', break: 1 })],
        }),
      ],
    },
  ],
});

test('A document gives its paragraphs, with what their styles say they are', async () => {
  const { text, marked, details } = await read(await Packer.toBuffer(document));
  expect(text.split('\n\n')).toEqual([
    'Ferry halted after storm',
    'Nobody was hurt, said Ida Moen.',
    'What comes next',
    'The ferry sails on Friday',
    'The quay at dawn',
    'Boats\t12',
    'One line\nand another',
    'By telephone.',
  ]);
  expect(marked).toEqual([
    ['heading', 'Ferry halted after storm'],
    ['heading', 'What comes next'],
    ['list_item', 'The ferry sails on Friday'],
    ['caption', 'The quay at dawn'],
  ]);
  expect(details).toEqual({ title: 'Ferry halted after storm' });
});

test('What an editor deleted or remarked is no part of the text', async () => {
  const deleted = '<w:del><w:r><w:delText>never</w:delText></w:r></w:del>';
  const inserted = '<w:ins><w:r><w:t>always</w:t></w:r></w:ins>';
  const { text } = await read(await docxOf(`<w:p><w:r><w:t>She </w:t></w:r>${deleted}${inserted}</w:p>`));
  expect(text).toBe('She always');
});

test('A document of many fields that end is read', async () => {
  const field = ['begin', 'separate', 'end'].map((kind) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`);
  const { text } = await read(
    await docxOf(`<w:p>${field.join('').repeat(500)}<w:r><w:t>One</w:t></w:r></w:p>`),
  );
  expect(text).toBe('One');
});

test.each<[string, Promise<Buffer>]>([
  ['empty', docxOf('')],
  ['too_deep', docxOf('<w:p>'.repeat(60_000) + '</w:p>'.repeat(60_000))],
  ['too_deep', docxOf(`${'<w:tbl><w:tr><w:tc>'.repeat(200)}`)],
  [
    'forbidden_markup',
    docxWith(`<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${documentOf(paragraphOf('&x;'))}`),
  ],
  ['damaged', docxWith(documentOf(paragraphOf('One')).slice(0, -20))],
  ['damaged', docxWith('nothing')],
  ['damaged', docxWith('\xff\xfe<a/>')],
  ['damaged', docxOf(paragraphOf('One')).then((bytes) => bytes.subarray(0, bytes.length / 2))],
  ['unpacks_too_large', docxOf(paragraphOf('a'.repeat(60 * 1024 * 1024)))],
  ['unpacks_too_large', docxOf(paragraphOf('a'.repeat(13 * 1024 * 1024)))],
  ['too_large', docxOf(paragraphOf('a'.repeat(3 * 1024 * 1024)))],
])('%s', async (reason, bytes) => {
  expect(await docx.read(await bytes)).toEqual({ ok: false, reason });
});
