import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const russian =
  'Глава города заявил, что мост закрыт до понедельника. По его словам, на дороге остались 12 машин, и никто не пострадал.';
const ukrainian =
  'Міський голова сказав, що міст закрито до понеділка. За його словами, на дорозі залишилося 12 машин, і ніхто не постраждав.';
const serbian =
  'Градоначелник је рекао да је мост затворен до понедељка. На путу су остала 12 возила, а нико није повређен, каже он.';
const french =
  'Le maire a déclaré que le pont était fermé jusqu’à lundi. Il y a douze voitures dans la rue et la pluie est tombée sur les quais.';
const german =
  'Der Bürgermeister sagte, die Brücke sei bis Montag gesperrt. Auf der Straße stehen zwölf Autos, und die Ärzte sind nicht gefragt.';
const english =
  'The mayor of Vardø’s sister town said that the café was shut and that Zoë had left it for the harbour in the rain.';
const polish =
  'Burmistrz powiedział, że most będzie zamknięty do poniedziałku, a na drodze stało dwanaście samochodów i nikt się nie skarżył.';
const czech =
  'Starosta řekl, že most bude uzavřen do pondělí, na silnici zůstalo dvanáct vozů a nikdo nebyl zraněn, jak tvrdí město.';

/** The bytes of a text in an old encoding; throws where it lacks a letter. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const all = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (letter) => {
    const byte = all.indexOf(letter);
    if (byte < 0) throw new Error(`${encoding} has no ${letter}`);
    return byte;
  });
}

test.each([
  ['Russian', russian, 'windows-1251'],
  ['Ukrainian', ukrainian, 'windows-1251'],
  ['Serbian', serbian, 'windows-1251'],
  ['French', french, 'windows-1252'],
  ['German', german, 'windows-1252'],
  ['English with accents', english.replace('ø', 'o'), 'windows-1252'],
  ['English with nothing but quotation marks', '“No,” she said – “never…”', 'windows-1252'],
])('%s in an old Windows encoding is read as it was written', async (_, text, encoding) => {
  const guessedEncoding = encoding;
  expect(await decodeText(inEncoding(text, encoding))).toEqual({ ok: true, text, guessedEncoding });
});

test.each([
  ['Polish', polish, 'windows-1250'],
  ['Czech', czech, 'windows-1250'],
  ['Russian in KOI8', russian, 'koi8-r'],
  ['Russian in ISO-8859-5', russian, 'iso-8859-5'],
  ['Russian of DOS', russian, 'ibm866'],
  ['Russian of an old Macintosh', russian, 'x-mac-cyrillic'],
  ['French of an old Macintosh', french, 'macintosh'],
  ['English with a name of which encodings disagree', english, 'windows-1252'],
  [
    'Greek',
    'Ο δήμαρχος είπε ότι η γέφυρα είναι κλειστή μέχρι τη Δευτέρα και δεν υπάρχουν τραυματίες.',
    'windows-1253',
  ],
  [
    'Hebrew',
    'ראש העיר אמר כי הגשר סגור עד יום שני וכי אין נפגעים בכביש המהיר שליד הנמל הישן.',
    'windows-1255',
  ],
])('%s is not taken for anything else, and is read once its encoding is named', async (_, text, encoding) => {
  const bytes = inEncoding(text, encoding);
  expect(await decodeText(bytes)).toEqual({ ok: false, reason: 'bad_encoding' });
  const named = ['windows-1250', 'windows-1252'].find((one) => one === encoding);
  if (named)
    expect(await decodeText(bytes, { encoding: named as 'windows-1250' })).toEqual({ ok: true, text });
});

test.each([
  ['Ukrainian', ukrainian],
  ['French', french],
])('%s in UTF-16 without a mark is read either way round', async (_, text) => {
  const little = Buffer.from(text, 'utf16le');
  expect(await decodeText(new Uint8Array(little))).toEqual({ ok: true, text, guessedEncoding: 'utf-16le' });
  expect(await decodeText(new Uint8Array(little.swap16()))).toEqual({
    ok: true,
    text,
    guessedEncoding: 'utf-16be',
  });
});

test('A text that is no valid UTF-8 is refused where a person named that', async () => {
  const bytes = inEncoding(german, 'windows-1252');
  expect(await decodeText(bytes, { encoding: 'utf-8' })).toEqual({ ok: false, reason: 'bad_encoding' });
});
