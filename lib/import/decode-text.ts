/** Bytes that claim to be text, decoded strictly: a wrong guess at an encoding would put words into mouths. */
import { fileTypeFromBuffer } from 'file-type';
import { maxArticleBytes } from '#lib/vocabulary.ts';
import type { ReadRefusal } from './article-format.ts';

export type Decoded = { ok: true; text: string } | { ok: false; reason: ReadRefusal };

/** More control characters than this share of a text are not a text. */
const mostControls = 0.005;
/** Formats that a newsroom may well try, told apart from what is no document at all. */
const documents = new Set(['pdf', 'rtf', 'docx', 'doc', 'odt', 'epub', 'cfb', 'xlsx', 'pptx', 'html']);

/**
 * Decodes UTF-8, or UTF-16 where a byte order mark says so. The mark stays in the text as one unit,
 * so that offsets are those of the file as read. Gives well-formed text with at least one letter or
 * digit, or the reason why not.
 */
export async function decodeText(bytes: Uint8Array): Promise<Decoded> {
  if (bytes.length === 0) return { ok: false, reason: 'empty' };
  if (bytes.length > maxArticleBytes) return { ok: false, reason: 'too_large' };
  if (startsWith(bytes, '%PDF-') || startsWith(bytes, '{\\rtf'))
    return { ok: false, reason: 'unsupported_format' };
  const encoding = encodingOf(bytes);
  const text = decode(bytes, encoding);
  if (text === null && encoding !== 'utf-8') return { ok: false, reason: 'bad_encoding' };
  if (text === null || looksBinary(text)) return { ok: false, reason: await whyNoText(bytes, text) };
  if (!/[\p{L}\p{N}]/u.test(text)) return { ok: false, reason: 'empty' };
  if (Buffer.byteLength(text) > maxArticleBytes) return { ok: false, reason: 'too_large' };
  return { ok: true, text: text.toWellFormed() };
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

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
async function whyNoText(bytes: Uint8Array, text: string | null): Promise<ReadRefusal> {
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (type && documents.has(type.ext)) return 'unsupported_format';
  if (type || text !== null || bytes.includes(0)) return 'binary';
  return 'bad_encoding';
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return Buffer.from(bytes.subarray(0, letters.length)).toString('latin1') === letters;
}
