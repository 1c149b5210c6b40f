import PostalMime, { type Email } from 'postal-mime';
import type { ArticleFormat, ReadDetails, ReadResult } from './article-format.ts';
import { readMarkup } from './html.ts';
import { isoTime } from './iso-time.ts';
import { type DocumentLine, layOut, tidy } from './lay-out.ts';

/**
 * `.eml`, a newsletter or a letter: its HTML where that has words, else its text. The subject is the
 * title, who sent it is the publisher, when it was sent its date. Attachments stay out.
 */
export const mail: ArticleFormat = {
  mediaType: 'message/rfc822',
  async read(bytes) {
    const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    if (!/^[!-9;-~]{1,100}:/.test(raw)) return { ok: false, reason: 'wrong_extension' };
    if (hasManyLines(raw)) return { ok: false, reason: 'too_deep' };
    if (!isWhole(raw)) return { ok: false, reason: 'damaged' };
    if (!knowsEveryEncoding(raw)) return { ok: false, reason: 'lost_letters' };
    const email = await parsed(bytes);
    if (!email) return { ok: false, reason: 'damaged' };
    return fromMail(email);
  },
};

/** Of attachments of 20 MB there are fewer; the reader takes some microseconds for each. */
const mostLines = 400_000;

function hasManyLines(raw: string): boolean {
  let lines = 0;
  for (let at = raw.indexOf('\n'); at >= 0 && lines <= mostLines; at = raw.indexOf('\n', at + 1)) lines++;
  return lines > mostLines;
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    const limits = { maxNestingDepth: 32, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 2 };
    return await PostalMime.parse(bytes, { ...limits, forceRfc822Attachments: true });
  } catch {
    return null;
  }
}

function fromMail(email: Email): ReadResult {
  const read = wordsOf(email);
  if (!read.ok) return read;
  // Letters that its encoding does not have were lost on the way.
  if (read.text.includes('\ufffd')) return { ok: false, reason: 'lost_letters' };
  return { ...read, details: detailsOf(email) };
}

function wordsOf({ html, text = '' }: Email): ReadResult {
  const read = html ? readMarkup(html, { isPage: false }) : null;
  const hasWords = read !== null && (read.ok || read.reason !== 'empty');
  return hasWords ? read : layOut(textLines(text), {});
}

function detailsOf({ subject, from, date }: Email): Partial<ReadDetails> {
  const sender = tidy(from?.name ?? '').replace(/^["'](.*)["']$/, '$1');
  return {
    title: tidy((subject ?? '').replace(/\s+/g, ' ')) || null,
    publisher: sender.length <= 200 && sender !== '' ? sender : null,
    publishedAt: isoTime(date),
  };
}

/** Paragraphs, an empty line between any two; what follows “-- ” is the sender's signature. */
function textLines(text: string): DocumentLine[] {
  const [body = '', ...signature] = text.replace(/\r\n?/g, '\n').split(/^-- $/m);
  return [
    ...body.split(/\n\s*\n/).map((words) => ({ kind: null, words })),
    ...signature.map((words) => ({ kind: 'boilerplate' as const, words })),
  ];
}

/** What a letter announces of its parts stands in its head, and a head this long is none. */
const longestHead = 64 * 1024;

/** A letter of several parts ends with the mark that its head announces. */
function isWhole(raw: string): boolean {
  const head = raw.slice(0, Math.min(longestHead, Math.max(0, raw.search(/\r?\n\r?\n/))));
  const mark = /^content-type:[\s\S]{0,500}?boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/im.exec(
    head,
  );
  return mark === null || raw.includes(`--${mark[1] ?? mark[2]}--`);
}

/** One that nobody knows would be read as Windows-1252, and be other words. */
function knowsEveryEncoding(raw: string): boolean {
  for (const [, label = ''] of raw.matchAll(
    /^content-type:\s*text\/[\s\S]{0,200}?charset\s*=\s*"?([^\s;"]{1,60})/gim,
  ))
    try {
      new TextDecoder(label);
    } catch {
      return false;
    }
  return true;
}
