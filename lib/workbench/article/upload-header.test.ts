import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readUploadNote, writeUploadNote } from './upload-header.ts';

const sha256 = 'a'.repeat(64);

test('Whatever a person typed comes through, as ASCII', () => {
  const typed = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(typed, typed, (title, byline) => {
      const header = writeUploadNote({ sha256, fileName: 'a.txt', details: { title, byline } });
      expect(header).toMatch(/^[\x20-\x7e]+$/);
      const details = { title: title.trim() || null, byline: byline.trim() || null };
      expect(readUploadNote(header)?.details).toEqual({ ...details, publisher: undefined });
    }),
  );
});

test('A field that was left empty is told apart from one that was not sent', () => {
  const header = writeUploadNote({ sha256, fileName: null, details: { publisher: '', byline: null } });
  expect(readUploadNote(header)?.details).toEqual({ publisher: null, byline: null });
});

test.each([
  ['nothing', null],
  ['no base64', '§'],
  ['no JSON', btoa('{')],
  ['a list', btoa('[]')],
  ['a hash of the wrong length', btoa(JSON.stringify({ sha256: 'ab', fileName: null }))],
  [
    'an address that is none',
    writeUploadNote({ sha256, fileName: null, details: { address: 'javascript:1' } }),
  ],
  ['a date that is none', writeUploadNote({ sha256, fileName: null, details: { publishedAt: 'last week' } })],
  ['a day that is none', writeUploadNote({ sha256, fileName: null, details: { publishedAt: '2025-02-30' } })],
])('A header with %s is not read', (_, header) => {
  expect(readUploadNote(header)).toBeNull();
});
