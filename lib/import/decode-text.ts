/** Bytes that claim to be text, decoded strictly: a wrong guess at an encoding would put words into mouths. */
import { fileTypeFromBuffer } from 'file-type';
import { maxArticleBytes, type TextEncoding } from '#lib/vocabulary.ts';
import type { ReadOptions, ReadRefusal } from './article-format.ts';
import { guessEncoding } from './guess-encoding.ts';

/** `guessedEncoding`: what nobody said, and was told by the letters alone. */
export type Decoded =
  | { ok: true; text: string; guessedEncoding?: TextEncoding }
  | { ok: false; reason: ReadRefusal };

/** More control characters than this share of a text are not a text. */
const mostControls = 0.005;

/**
 * Decodes an article's text: as the person said, else by its byte order mark, else as UTF-8 where it
 * is that, else as UTF-16 or an old Windows encoding where the letters settle it. A mark stays in the
 * text as one unit, so that offsets are those of the file as read. Gives well-formed text with at
 * least one letter or digit, or the reason why not.
 */
export async function decodeText(bytes: Uint8Array, { encoding }: ReadOptions = {}): Promise<Decoded> {
  if (bytes.length > maxArticleBytes) return { ok: false, reason: 'too_large' };
  const decoded = await decodeLetters(bytes, encoding);
  if (!decoded.ok) return decoded;
  if (Buffer.byteLength(decoded.text) > maxArticleBytes) return { ok: false, reason: 'too_large' };
  return decoded;
}

/** Like decodeText, of any size. `declared` is what the file itself says of its encoding. */
export async function decodeLetters(
  bytes: Uint8Array,
  encoding?: TextEncoding,
  declared?: string | null,
): Promise<Decoded> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  const { text, guessed } = encoding
    ? { text: decode(bytes, encoding), guessed: null }
    : decodeUnnamed(bytes, declared ?? null);
  if (text === null) return { ok: false, reason: await whyNoText(bytes) };
  if (looksBinary(text)) return { ok: false, reason: 'binary' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, reason: 'empty' };
  return { ok: true, text: text.toWellFormed(), ...(guessed && { guessedEncoding: guessed }) };
}

function decodeUnnamed(
  bytes: Uint8Array,
  declared: string | null,
): { text: string | null; guessed: TextEncoding | null } {
  const said = (text: string | null) => ({ text, guessed: null });
  const marked = markedEncoding(bytes);
  if (marked) return said(decode(bytes, marked));
  // Text of another encoding is next to never valid UTF-8, whatever it declares.
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== null && !utf8.includes('\0')) return said(utf8);
  if (declared !== null) return said(decode(bytes, declared));
  const guessed = bytes.includes(0) ? wideEncoding(bytes) : guessEncoding(bytes);
  return guessed ? { text: decode(bytes, guessed), guessed } : said(utf8);
}

function markedEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without a mark, where nearly every unit is a letter of Europe one way round and hardly any the other. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  if (bytes.length % 2 !== 0) return null;
  const [little, big] = [0, 1].map((low) => {
    let usual = 0;
    for (let at = 0; at < bytes.length; at += 2)
      if (isUsual(bytes[at + low] ?? 0, bytes[at + 1 - low] ?? 0)) usual++;
    return usual / (bytes.length / 2);
  });
  if (little === undefined || big === undefined) return null;
  if (little > 0.98 && big < 0.5) return 'utf-16le';
  return big > 0.98 && little < 0.5 ? 'utf-16be' : null;
}

/** ASCII without controls, Latin, Greek, Cyrillic, and the signs of print. */
function isUsual(low: number, high: number): boolean {
  if (high === 0) return (low >= 0x20 && low !== 0x7f) || low === 0x0a || low === 0x0d || low === 0x09;
  return high <= 0x05 || high === 0x20;
}

/** Null where the bytes are not of that encoding, or there is none of that name. */
function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksBinary(text: string): boolean {
  if (text.includes('\0')) return true;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are counted
  const controls = text.match(/[\x01-\x08\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls > text.length * mostControls && controls > 2;
}

/** Signatures are asked only here: "BMW" and "MZ" open picture and program files, and sentences too. */
async function whyNoText(bytes: Uint8Array): Promise<ReadRefusal> {
  if (markedEncoding(bytes)) return 'bad_encoding';
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  return type || bytes.includes(0) ? 'binary' : 'bad_encoding';
}
