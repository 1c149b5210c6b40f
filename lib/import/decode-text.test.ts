import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxArticleBytes } from '#lib/vocabulary.ts';
import { decodeText } from './decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const png = new Uint8Array([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

test.each([
  ['UTF-8', utf8('“No,” said Zoë. 🚀'), '“No,” said Zoë. 🚀'],
  ['UTF-8 with a mark', utf8('\ufeffNo'), '\ufeffNo'],
  ['UTF-16, little end first', new Uint8Array(Buffer.from('\ufeffЩо?', 'utf16le')), '\ufeffЩо?'],
  ['UTF-16, big end first', new Uint8Array(Buffer.from('\ufeffЩо?', 'utf16le').swap16()), '\ufeffЩо?'],
  ['text that opens like a picture', utf8('BMW said sales fell.'), 'BMW said sales fell.'],
  ['text that opens like a program', utf8('MZ is a callsign.'), 'MZ is a callsign.'],
  [
    'text with a stray control character',
    utf8('A line\x0b and a page\x0c end'),
    'A line\x0b and a page\x0c end',
  ],
])('%s is read as it stands', async (_, bytes, text) => {
  expect(await decodeText(bytes)).toEqual({ ok: true, text });
});

test.each([
  ['nothing', new Uint8Array(), 'empty'],
  ['blanks alone', utf8(' \n\t\u200b\ufeff\n'), 'empty'],
  ['marks alone', utf8('— … “”'), 'empty'],
  ['one byte too many', new Uint8Array(maxArticleBytes + 1).fill(0x61), 'too_large'],
  [
    'UTF-16 that is too large as UTF-8',
    new Uint8Array(Buffer.from(`\ufeff${'你'.repeat(900_000)}`, 'utf16le')),
    'too_large',
  ],
  ['an old encoding that too few words tell', latin1('caf\xe9 and th\xe9'), 'bad_encoding'],
  ['UTF-8 cut in the middle of a letter', utf8('naïve Zoë').slice(0, -1), 'bad_encoding'],
  [
    'UTF-16 cut in the middle of a unit',
    new Uint8Array(Buffer.from('\ufeffAb', 'utf16le')).slice(0, -1),
    'bad_encoding',
  ],
  ['a picture', png, 'binary'],
  ['text with NUL', utf8('one\0two'), 'binary'],
  ['many control characters', utf8('a\x01b\x02c\x03d\x04'), 'binary'],
  ['a zip', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xff, 0xff]), 'binary'],
])('%s is refused', async (_, bytes, reason) => {
  expect(await decodeText(bytes)).toEqual({ ok: false, reason });
});

test('The largest text that is allowed is read', async () => {
  expect(await decodeText(new Uint8Array(maxArticleBytes).fill(0x61))).toMatchObject({ ok: true });
});

test('Whatever the bytes, the answer is a well-formed text or a reason', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const decoded = await decodeText(bytes);
      if (decoded.ok) expect(decoded.text.isWellFormed()).toBe(true);
      else expect(decoded.reason).toMatch(/^(empty|binary|bad_encoding)$/);
    }),
  );
});
