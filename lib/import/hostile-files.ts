/**
 * For tests and measurements: files that somebody made to break a reader, and files that broke on
 * their way, each with what comes of it. All are made here; `reason` null: it is read, without harm.
 */
import { Buffer } from 'node:buffer';
import type { ReadRefusal } from './article-format.ts';
import { documentOf, docxOf, docxWith, paragraphOf } from './docx/example-docx.ts';
import { lockedPdf, pdfBomb, pdfOf, rawPdf } from './pdf/example-pdf.ts';
import { doctoredZip } from './zip/doctored-zip.ts';
import { zipOf } from './zip/example-zip.ts';

export interface HostileFile {
  name: string;
  fileName: string;
  reason: ReadRefusal | null;
  make(): Buffer | Promise<Buffer>;
}

const mega = 1024 * 1024;
const words = 'The harbour office said on Monday that twelve boats had been damaged by the storm.';
const page = [{ words, y: 700 }];
/** Lines that differ from page to page, none of which ends a sentence. */
const unendingPage = (page: number) =>
  Array.from({ length: 60 }, (_, i) => ({
    words: `${words.slice(0, -1)} ${i % 7} ${page}`,
    y: 800 - 12 * i,
  }));
const markup = `<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>${words}</p></body></html>`;
const letter = [
  ...['From: a@quay.example', 'Subject: Ferry', 'Content-Type: multipart/mixed; boundary="cut"', ''],
  ...['--cut', 'Content-Type: text/plain', '', words, '--cut--', ''],
].join('\r\n');
const entities = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${`&b${i - 1};`.repeat(10)}">`).join('')}]>`;
const outside = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

/** The first half of a file. */
const half = async (bytes: Buffer | Promise<Buffer>) => {
  const whole = await bytes;
  return whole.subarray(0, whole.length / 2);
};
/** An old Office container that holds a stream of this name. */
const oldOffice = (stream: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1024),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(1024),
  ]);
const both = async (one: Buffer, other: Promise<Buffer>) => Buffer.concat([one, await other]);

const row = (
  reason: HostileFile['reason'],
  name: string,
  fileName: string,
  make: HostileFile['make'],
): HostileFile => ({ name, fileName, reason, make });

export const hostileFiles: readonly HostileFile[] = [
  row('unpacks_too_large', 'archive of 100 MB of blanks', 'a.zip', () =>
    zipOf({ 'a.txt': Buffer.alloc(100 * mega) }),
  ),
  row('unpacks_too_large', 'archive whose entries share their bytes', 'a.zip', async () =>
    doctoredZip(await zipOf({ 'a.txt': Buffer.alloc(10 * mega, 'a') }), { copies: 20 }),
  ),
  row('damaged', 'archive that lies about its size', 'a.zip', async () =>
    doctoredZip(await zipOf({ 'a.txt': Buffer.alloc(100 * mega, 'a') }), { size: 10 }),
  ),
  row('nested_archive', 'archive in an archive', 'a.zip', async () =>
    zipOf({ 'b.zip': await zipOf({ 'c.zip': await zipOf({ 'a.txt': Buffer.alloc(40 * mega) }) }) }),
  ),
  row('too_many_entries', 'archive of 3,000 files', 'a.zip', () =>
    zipOf(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.txt`, 'a']))),
  ),
  row('encrypted', 'locked archive', 'a.zip', async () =>
    doctoredZip(await zipOf({ 'a.txt': words }), { locked: true }),
  ),
  row('damaged', 'half an archive', 'a.zip', () => half(zipOf({ 'a.txt': words }))),
  row('damaged', 'archive with one name twice', 'a.zip', async () =>
    doctoredZip(await zipOf({ 'a.txt': words }), { copies: 2, sameName: true }),
  ),

  row('unpacks_too_large', 'Word file of 200 kB with 200 MB of text', 'a.docx', () =>
    docxOf(paragraphOf('a'.repeat(200 * mega))),
  ),
  row('damaged', 'Word file that lies about its size', 'a.docx', async () =>
    doctoredZip(await docxOf(paragraphOf('a'.repeat(60 * mega))), { size: 10 }),
  ),
  row('too_deep', 'Word file of 60,000 paragraphs in each other', 'a.docx', () =>
    docxOf('<w:p>'.repeat(60_000) + '</w:p>'.repeat(60_000)),
  ),
  row(null, 'Word file of 80 tables in each other', 'a.docx', () =>
    docxOf('<w:tbl><w:tr><w:tc>'.repeat(80) + paragraphOf(words) + '</w:tc></w:tr></w:tbl>'.repeat(80)),
  ),
  row('too_deep', 'Word file of fields that never end', 'a.docx', () =>
    docxOf(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(70_000)}</w:p>`),
  ),
  row('too_deep', 'Word file of a million paragraphs', 'a.docx', () => docxOf('<w:p/>'.repeat(1_000_000))),
  row('forbidden_markup', 'Word file that asks for a file of the machine', 'a.docx', () =>
    docxWith(outside + documentOf(paragraphOf('&x;'))),
  ),
  row('forbidden_markup', 'Word file with entities of entities', 'a.docx', () =>
    docxWith(entities + documentOf(paragraphOf('&b19;'))),
  ),
  row('encrypted', 'locked Word file', 'a.docx', () => oldOffice('EncryptedPackage')),
  row('damaged', 'half a Word file', 'a.docx', () => half(docxOf(paragraphOf(words)))),
  row('unsupported_format', 'archive that calls itself Word', 'a.docx', () => zipOf({ 'a.txt': words })),
  row('too_large', 'Word file with 3 MB of text', 'a.docx', () => docxOf(paragraphOf('a'.repeat(3 * mega)))),

  row('too_many_pages', 'PDF of 2,000 pages', 'a.pdf', () => pdfOf(Array(2000).fill(page))),
  row('encrypted', 'locked PDF', 'a.pdf', lockedPdf),
  row('damaged', 'half a PDF', 'a.pdf', () => half(pdfOf([page]))),
  row('unpacks_too_large', 'PDF whose page unpacks to 200 MB', 'a.pdf', () => pdfBomb(200)),
  row('unpacks_too_large', 'PDF whose page is packed twice', 'a.pdf', () =>
    rawPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Filter [/FlateDecode /FlateDecode] /Length 1 >>\nstream\nx\nendstream',
    ]),
  ),
  row('damaged', 'PDF whose pages hold themselves', 'a.pdf', () =>
    rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 /Kids [2 0 R] >>']),
  ),
  row('no_text_layer', 'PDF that says it has a billion pages', 'a.pdf', () =>
    rawPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1000000000 /Kids [] >>']),
  ),
  row('damaged', 'PDF of a million lists in each other', 'a.pdf', () =>
    rawPdf([`<< /Type /Catalog /Pages ${'['.repeat(mega)} >>`]),
  ),
  row('no_text_layer', 'PDF of pictures', 'a.pdf', () => pdfOf([[]])),

  row(null, 'PDF of 300 pages that are one paragraph', 'a.pdf', () =>
    pdfOf(Array.from({ length: 300 }, (_, number) => unendingPage(number))),
  ),

  row('mixed_formats', 'PDF that is an archive too', 'a.pdf', () =>
    both(pdfOf([page]), zipOf({ 'a.txt': words })),
  ),
  row('mixed_formats', 'archive that is a PDF too', 'a.zip', () =>
    both(pdfOf([page]), zipOf({ 'a.txt': words })),
  ),
  row('mixed_formats', 'page that is an archive too', 'a.html', () =>
    both(Buffer.from(markup), zipOf({ 'a.txt': words })),
  ),
  row('mixed_formats', 'page that is a PDF too', 'a.html', () =>
    Buffer.concat([Buffer.from('<!--'), pdfOf([page]), Buffer.from('-->')]),
  ),
  row('mixed_formats', 'text that is an archive too', 'a.txt', () =>
    both(Buffer.from(words), zipOf({ 'a.txt': words })),
  ),

  row('too_deep', 'page of 10,000 boxes in each other', 'a.html', () => Buffer.from(`<div>`.repeat(10_000))),
  row('too_deep', 'page of 1,000 boxes in each other', 'a.html', () =>
    Buffer.from(markup.replace('<p>', '<div>'.repeat(1000)).replace('</p>', '</div>'.repeat(1000))),
  ),
  row(null, 'page of 240 boxes in each other', 'a.html', () =>
    Buffer.from(markup.replace('<p>', '<div>'.repeat(240)).replace('</p>', '</div>'.repeat(240))),
  ),
  row(null, 'page of 80 towers of 240 boxes', 'a.html', () =>
    Buffer.from(markup.replace(words, `${'<div>'.repeat(240)}<p>One</p>${'</div>'.repeat(240)}`.repeat(80))),
  ),
  row(null, 'page of 59,000 lines about itself', 'a.html', () =>
    Buffer.from(markup.replace('</title>', `</title>${'<meta name="a" content="b">'.repeat(59_000)}`)),
  ),
  row('too_deep', 'page of half a million elements', 'a.html', () => Buffer.from('<i></i>'.repeat(500_000))),
  row(null, 'page with an attribute of 9 MB', 'a.html', () =>
    Buffer.from(`<p title="${'a'.repeat(9 * mega)}">One</p>`),
  ),
  row(null, 'page with 300,000 attributes', 'a.html', () =>
    Buffer.from(`<p ${Array.from({ length: 300_000 }, (_, i) => `a${i}="b"`).join(' ')}>One</p>`),
  ),
  row('damaged', 'page of nothing but beginnings', 'a.html', () => Buffer.from('<a '.repeat(2_000_000))),
  row('too_deep', 'page of nothing but signs', 'a.html', () => Buffer.from(`${'<'.repeat(900_000)} one`)),
  row('too_deep', 'page of nothing but entities', 'a.html', () => Buffer.from('&amp;'.repeat(2_000_000))),
  row('damaged', 'page of a remark without an end', 'a.html', () =>
    Buffer.from(`<p>One</p>${'<!--'.repeat(2_000_000)}`),
  ),
  row('damaged', 'page whose title never quite ends', 'a.html', () =>
    Buffer.from(`<title>${'</title '.repeat(1_000_000)}`),
  ),
  row('too_deep', 'page with a title of nothing but signs', 'a.html', () =>
    Buffer.from(markup.replace('Ferry', '<'.repeat(9 * mega))),
  ),
  row('forbidden_markup', 'page that asks for a file of the machine', 'a.html', () =>
    Buffer.from(`${outside}<p>&x;</p>`),
  ),
  row('forbidden_markup', 'page with entities of entities', 'a.html', () =>
    Buffer.from(`${entities}<p>&b19;</p>`),
  ),
  row('damaged', 'half a page', 'a.html', () => half(Buffer.from(markup))),
  row('too_large', 'page of 15 MB', 'a.html', () => Buffer.alloc(15 * mega, '<p>One</p>')),

  row('damaged', 'half a letter', 'a.eml', () => half(Buffer.from(letter))),
  row('damaged', 'letter with a head of 5 MB', 'a.eml', () =>
    Buffer.from(`X-A: ${'a'.repeat(5 * mega)}\r\n${letter}`),
  ),
  row('damaged', 'letter of parts in each other', 'a.eml', () => Buffer.from(nested(300))),
  row('too_deep', 'letter of seven million lines', 'a.eml', () =>
    Buffer.from(`From: a@quay.example\r\n\r\n${'\r\n'.repeat(7_000_000)}One`),
  ),
  row('too_deep', 'letter of 10,000 boxes in each other', 'a.eml', () =>
    Buffer.from(`From: a@quay.example\r\nContent-Type: text/html\r\n\r\n${'<div>'.repeat(10_000)}`),
  ),

  row('damaged', 'half a list of records', 'a.json', () =>
    half(Buffer.from(JSON.stringify([{ text: words }]))),
  ),
  row('damaged', 'list of a million lists in each other', 'a.json', () =>
    Buffer.from(`[{"text":"One","a":${'['.repeat(mega)}${']'.repeat(mega)}}]`),
  ),
  row('bad_record', 'record whose author is a million lists in each other', 'a.jsonl', () =>
    Buffer.from(`{"text":"One","author":${'['.repeat(mega)}${']'.repeat(mega)}}`),
  ),
  row('too_many_entries', 'two million lines', 'a.jsonl', () => Buffer.alloc(20 * mega, '{"a":1}\n')),

  row('save_as_docx', 'rich text', 'a.rtf.docx', () => Buffer.from('{\\rtf1 words}')),
  row('save_as_docx', 'old Word file', 'a.docx', () => oldOffice('WordDocument')),
  row('wrong_extension', 'Word file that calls itself text', 'a.txt', () => docxOf(paragraphOf(words))),
  row('wrong_extension', 'PDF that calls itself a page', 'a.html', () => pdfOf([page])),
  row('wrong_extension', 'page that calls itself text', 'a.txt', () => Buffer.from(markup)),
  row('wrong_extension', 'text that calls itself PDF', 'a.pdf', () => Buffer.from(words)),
  row('binary', 'program that calls itself a page', 'a.html', () =>
    Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(900, 0xfe)]),
  ),
  row('unsupported_format', 'program', 'a.exe', () => Buffer.from('MZ')),
  row('binary', 'text with NUL', 'a.txt', () => Buffer.from('one\0two')),
  ...['txt', 'md', 'html', 'docx', 'pdf', 'eml', 'zip', 'json', 'jsonl'].map((ending) =>
    row('empty', `nothing, as .${ending}`, `a.${ending}`, () => Buffer.alloc(0)),
  ),
];

/** A letter whose parts lie in each other. */
function nested(depth: number): string {
  const opened = Array.from(
    { length: depth },
    (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}`,
  );
  const closed = Array.from({ length: depth }, (_, i) => `--b${depth - 1 - i}--`);
  return ['From: a@quay.example', ...opened, 'Content-Type: text/plain', '', words, ...closed, ''].join(
    '\r\n',
  );
}
