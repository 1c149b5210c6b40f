/** For tests: Word files made on the spot, with whatever stands in their body. */
import { zipOf } from '../zip/example-zip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The bytes of a document with this markup as its body. */
export function docxOf(body: string, more: Record<string, string | Buffer> = {}): Promise<Buffer> {
  return docxWith(`<?xml version="1.0" encoding="UTF-8"?>${documentOf(body)}`, more);
}

/** A document whose main part is this, markup and all. */
export function docxWith(document: string, more: Record<string, string | Buffer> = {}): Promise<Buffer> {
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': document,
    ...more,
  });
}

export const documentOf = (body: string): string =>
  `<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`;

export const paragraphOf = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;
