/** What the headers of an answer say. */
import { isUtf8 } from 'node:buffer';

/** As sent, each byte a letter, in the order sent. */
export type AnswerHeaders = [name: string, value: string][];

/** The value of the first header of that name, lower case for names; null: it was not sent. */
export function headerOf(headers: AnswerHeaders, name: string): string | null {
  return headers.find(([sent]) => sent.toLowerCase() === name)?.[1].trim() ?? null;
}

/** Where a redirect leads, as written; null: the answer is none. Letters are UTF-8 where they can be, as in browsers. */
export function redirectOf({ status, headers }: { status: number; headers: AnswerHeaders }): string | null {
  if (![301, 302, 303, 307, 308].includes(status)) return null;
  const location = headerOf(headers, 'location');
  const bytes = Buffer.from(location ?? '', 'latin1');
  return location !== null && isUtf8(bytes) ? bytes.toString('utf8') : location;
}

/** Whether the answer told where it ends: one that goes on until the line is closed may have been cut. */
export function toldItsEnd(headers: AnswerHeaders): boolean {
  if (headerOf(headers, 'content-length') !== null) return true;
  return /\bchunked\b/i.test(headerOf(headers, 'transfer-encoding') ?? '');
}
