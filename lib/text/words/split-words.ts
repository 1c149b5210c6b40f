import type { Span } from '../analysis.ts';
import { isPlainLetter } from './letters.ts';

/** A word or mark as the grammar wants it: Kyiv | 's, two | - | year | - | old, $ | 5; U.S. and O'Brien stay whole. */
export interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Words with a mark inside or behind them that are one word: Mr., p.m., don't, vice-president. */
type IsOneWord = (written: string) => boolean;

const pieces = new RegExp(
  [
    "(\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-.&'’–][\\p{L}\\p{M}\\p{N}]+)*)",
    '(?:(?<!\\S)[+-])?\\d+(?:[.,/:-]\\d+)*(?:(?:st|nd|rd|th|s|[ap]m)(?![\\p{L}\\p{N}]))?',
    "['’](?:s|\\d0s)(?![\\p{L}\\p{N}])",
    '[@#]\\w+',
    '\\.{2,}|--|––',
    '\\S',
  ].join('|'),
  'gu',
);
const address = /(?:https?:\/\/|www\.)\S*[^\s.,;:!?)\]}"”’'»]|[\w.+-]{1,60}@[\w.-]*\w/y;
const compound = /[-.&'’–]/;
const hyphens = /([-–])/;
const dots = /(\.)/;
const possessive = /['’]s$/i;
const letter = /\p{L}/u;
const initials = /^(?:\p{L}\.)+\p{L}?$/u;

/** Prefixes and suffixes whose hyphen does not make two words: anti-war, nation-wide. */
const bound = new Set(
  (
    'e a u x anti agro be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo ' +
    'non over pan para peri post pre pro pseudo quasi re semi sub super tri ultra un uni vice'
  ).split(' '),
);
const boundEnds = new Set('esque fest fold gate itis less most rama wise'.split(' '));

/** What is being split, up to where, and what was found so far. */
interface Scan {
  text: string;
  /** The text up to there. */
  seen: string;
  to: number;
  isOneWord: IsOneWord;
  out: Piece[];
}

/** Splits a part of the text into words and marks; offsets are those of the whole text. Linear in its length. */
export function splitWords(text: string, [from, to]: Span, isOneWord: IsOneWord): Piece[] {
  // What comes after the part is out of sight, else a word without end would be read anew in each of its parts.
  const seen = text.slice(0, to);
  const scan: Scan = { text, seen, to, isOneWord, out: [] };
  for (let at = from; at < to; ) {
    const end = plainEnd(text, at, to);
    if (end > at) {
      if (text.charCodeAt(at) !== space) push(scan, at, end);
      at = end;
      continue;
    }
    pieces.lastIndex = at;
    const m = pieces.exec(seen);
    if (!m) break;
    at =
      m[1] === undefined ? push(scan, m.index, pieces.lastIndex) : pushWord(scan, m.index, pieces.lastIndex);
  }
  return scan.out;
}

const space = 32;
const aloneMarks = new Set([...',;?!()“”"'].map((mark) => mark.charCodeAt(0)));

/**
 * Where a plain word, a mark that always stands alone, or a space ends: most of a text is these, which need no
 * patterns. `at` itself where it is anything else.
 */
function plainEnd(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  if (first === space || aloneMarks.has(first)) return at + 1;
  let end = at;
  while (end < to && isPlainLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return end === to || next === space || aloneMarks.has(next) ? end : at;
}

function push({ text, out }: Scan, start: number, end: number): number {
  if (end > start) out.push({ text: text.slice(start, end), start, end });
  return end;
}

/** Adds what a word with marks in it holds; gives where it ends, which may be behind the full stop. */
function pushWord(scan: Scan, start: number, end: number): number {
  const { text, to, isOneWord } = scan;
  const written = text.slice(start, end);
  const isDotted = end < to && text[end] === '.' && text[end + 1] !== '.';
  if (isDotted && (initials.test(`${written}.`) || isOneWord(`${written}.`)))
    return push(scan, start, end + 1);
  const address = addressEnd(scan, start, end);
  if (address > end) return push(scan, start, address);
  if (!compound.test(written) || isOneWord(written) || initials.test(written)) return push(scan, start, end);
  if (possessive.test(written)) return push(scan, pushWord({ ...scan, to: end - 2 }, start, end - 2), end);
  if (isHyphened(written)) return pushParts(scan, start, written.split(hyphens));
  return written.includes('.') ? pushParts(scan, start, written.split(dots)) : push(scan, start, end);
}

/** Each part by itself; what stands between two is one too, unless the part before it took it in. */
function pushParts(scan: Scan, start: number, parts: string[]): number {
  let taken = start;
  let at = start;
  for (const part of parts) {
    const end = at + part.length;
    if (taken <= at) taken = letter.test(part) ? pushWord(scan, at, end) : push(scan, at, end);
    at = end;
  }
  return taken;
}

function addressEnd({ seen, to }: Scan, start: number, end: number): number {
  if (seen[end] !== '@' && !seen.startsWith('://', end) && !seen.startsWith('www.', start)) return end;
  address.lastIndex = start;
  return address.test(seen) ? Math.min(to, address.lastIndex) : end;
}

function isHyphened(written: string): boolean {
  if (!hyphens.test(written) || /\d/.test(written)) return false;
  const parts = written.toLowerCase().split(hyphens);
  return !bound.has(parts[0] ?? '') && !boundEnds.has(parts.at(-1) ?? '');
}
