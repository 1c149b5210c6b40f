import * as czech from '../cs/page-furniture.ts';
import * as danish from '../da/page-furniture.ts';
import * as german from '../de/page-furniture.ts';
import * as english from '../en/page-furniture.ts';
import * as spanish from '../es/page-furniture.ts';
import * as french from '../fr/page-furniture.ts';
import * as italian from '../it/page-furniture.ts';
import * as dutch from '../nl/page-furniture.ts';
import * as polish from '../pl/page-furniture.ts';
import * as portuguese from '../pt/page-furniture.ts';
import * as romanian from '../ro/page-furniture.ts';
import * as russian from '../ru/page-furniture.ts';
import * as swedish from '../sv/page-furniture.ts';
import * as turkish from '../tr/page-furniture.ts';
import * as ukrainian from '../uk/page-furniture.ts';
import * as eastAsian from '../zh/page-furniture.ts';

const others = [
  ...[german, french, spanish, italian, portuguese, dutch, swedish, danish, polish, czech, romanian],
  ...[turkish, russian, ukrainian, eastAsian],
];
const languages = [english, ...others];
const starts = byWord(
  languages.flatMap((list) => list.furnitureStarts),
  firstWord,
);
const inside = byWord(
  languages.flatMap((list) => list.furnitureInside),
  longestWord,
);
const titles = new Set(languages.flatMap((list) => list.linkTitles).map(straight));
const lines = new Set([...english.furnitureLines.map(straight), ...titles]);
const buttons = new Set([...english.furnitureWords, ...english.furnitureJoiners]);

/** Furniture lines are short; a longer line that opens like one is a paragraph of the article. */
const longestStart = 24;
const longestInside = 60;
const longestButtons = 8;
const longestBid = 14;
const longestLine = 600;
const longestPattern = 240;
const leadingMarks = /^[^\p{L}\p{N}©]+/u;
const closingMarks = /[:.!…→»>\s]+$/;

const patterns = [
  /^[^\p{L}\p{N}]*$/u,
  /^\W*(?:https?:\/\/|www\.)\S+\W*$/i,
  /^\S{1,30}(?:\s\S{1,30}){0,2}\s(?:https?:\/\/|www\.)\S+$/i,
  /^\(?\(?[\w.+-]+@[\w.-]+\.\w+/,
  /^\d+\s*-?\s*(?:min|mins|minutes?)\s+(?:read|listen|watch)\b/i,
  /^\d+\s+(?:min(?:uten|uti|utos|utes)?|хв|мин)\.?\s+(?:de lecture|de lectura|de leitura|di lettura|lesezeit|читання|чтения|czytania)/i,
  /^\d[\d.,]*\s?k?\s+(?:comments?|shares?|likes?|views?|replies|reactions?|followers|votes?|points?)\b.{0,20}$/i,
  /^\((?:adds?|updates?|recasts?|corrects?|refiles?|writes through|removes?|reporting by|writing by|editing by|compiled by|additional reporting)\b/i,
  /^reporting by\s+\p{Lu}[^.]{0,80}(?:;|$|[.]?$)/iu,
  /^(?:interview|words?|story|report|analysis|opinion|photographs?|pictures?|photography|illustrations?|text|video)\s+by:?\s+\p{Lu}/iu,
  /^(?:image|photo|picture|video|photograph|foto|bild)s?(?: credits?)?\s*[:©]/i,
  /^[A-Z][\w.&' -]{1,30}\s+\|\s+[A-Z][\w.&' -]{1,40}$/,
  /^\((?:[A-Z][\w.&' -]{1,30})(?:\/[A-Z][\w.&' -]{1,30})*\)$/,
  /^(?:tel|phone|fax|mobile|e-?mail|twitter|x)\s*[.:]\s*\S/i,
  /^\+?\d[\d\s()-]{7,}$/,
  /^(?:@\w{2,30}[\s,|]*)+$/,
  /^(?:#\p{L}[\p{L}\p{N}_]*[\s,]*)+$/u,
  /^page \d+(?: of \d+)?$/i,
  /^[^.]{0,90}\b(?:condensed|edited) for (?:length|clarity|style|space)\b[^.]{0,30}\.?$/i,
  /^[^.]{0,60}\b[Tt]ranslated from (?:the )?\p{Lu}[^.]{0,60}\.?$/u,
  /^\(\$1\s*=/,
  /^©/,
  /^[^|.\d]{1,30}(?:\s\|\s[^|.\d]{1,30}){2,}$/,
  /^[^.]{0,80}\b(?:e-?mail|contact)\s+\S+@\S+$/i,
  /^(?:our )?(?:own )?(?:correspondents?|staff reporters?|foreign staff)(?: in .{2,50})?$/i,
  /^[^.]{1,60}:\s*https?:\/\/\S+$/,
  /\bcontributed (?:to this (?:report|story|article|piece)|(?:additional )?reporting)(?: (?:from|in) [^.]{2,40})?\.?$/i,
  /^(?:Follow|FOLLOW) \p{Lu}\S*(?: \p{Lu}\S*){0,4}(?: on .{1,40})?$/u,
  /^past performance\b/i,
  /\bnot (?:financial|investment|legal|medical) advice\b/i,
  /^[^.]{2,60}\bis (?:funded|supported|made possible) by (?:its|our|your|the) (?:readers?|members|subscribers|support)\b/i,
  /\bis published by [^.]{2,60}(?:\bat |\bfor |[(,]) ?[£$€]\d/i,
  /[?!.] (?:please )?support us\b[^.]{0,30}\.?$/i,
  /[?!.] read (?:our|more|the full)\b[^.]*$/i,
  /\b\d{4} \d{4} \d{4} \d{4}\b/,
  /^[^.«]{1,60}\s[›»>]\s[^.«]{1,60}$/,
];

/**
 * Is the line furniture of its page (navigation, subscription, advertisement, cookies, social links,
 * credits, contacts) and not a line of the article? Takes one trimmed line, in any of the languages whose
 * lists there are. A line that quotes or attributes is never taken.
 */
export function isFurniture(line: string): boolean {
  if (line.length > longestLine) return false;
  if (line.length === 1)
    return !/[\p{L}\p{N}]/u.test(line) || lines.has(line) || isButtons([line.toLowerCase()]);
  if (line.length < longestPattern && patterns.some((pattern) => pattern.test(line))) return true;
  const length = wordsAtMost(line, longestInside);
  if (length > longestInside || (length > longestButtons && attributes(line))) return false;
  const plain = straight(line.toLowerCase()).replace(leadingMarks, '');
  const words = plain.split(' ', longestInside + 1);
  if (words.length <= longestButtons && (lines.has(plain.replace(closingMarks, '')) || isButtons(words)))
    return true;
  if (attributes(line)) return false;
  return (
    opensLikeFurniture(plain, words.length) ||
    holdsFurniture(plain, words) ||
    bidsReader(plain, words) ||
    isBar(line)
  );
}

/** How many words a line has, up to one more than the most that matter. */
function wordsAtMost(line: string, most: number): number {
  let words = 1;
  for (let at = line.indexOf(' '); at >= 0 && words <= most; at = line.indexOf(' ', at + 1)) words++;
  return words;
}

/** Is it a line that stands over a list of links to other articles? */
export function isLinkTitle(line: string): boolean {
  return line.length < 60 && titles.has(straight(line.toLowerCase()).replace(closingMarks, ''));
}

const attributes = (line: string): boolean =>
  /^["“„«‘']/.test(line) || /\b(?:said|says|told|according to)\b/.test(line) || /[,?!.]["”’»] /.test(line);

/** Share | Comments (214) | Listen to this article: a bar of short parts of which one at least is furniture. */
function isBar(line: string): boolean {
  const parts = line.length < 120 ? line.split(/\s[|·•]\s/) : [];
  return parts.length > 1 && parts.every((part) => part.split(' ').length < 7) && parts.some(isFurniture);
}

/** Buttons and menu words alone, with numbers: “Share 12”, “Facebook Twitter”. */
function isButtons(words: readonly string[]): boolean {
  const known = words
    .filter((word) => !/^[^\p{L}]*$/u.test(word))
    .map((word) => word.replace(/[^\p{L}-]/gu, ''));
  return (
    known.length > 0 &&
    known.every((word) => buttons.has(word)) &&
    known.some((word) => !english.furnitureJoiners.includes(word))
  );
}

function opensLikeFurniture(plain: string, words: number): boolean {
  if (words > longestStart) return false;
  const first = firstWord(plain);
  return (starts.get(first) ?? []).some((phrase) => {
    if (!plain.startsWith(phrase) || /^[\p{L}\p{N}]/u.test(plain.slice(phrase.length))) return false;
    if (/[\s:]/.test(phrase)) return true;
    return words <= 3 || (words <= 6 && !plain.endsWith('.'));
  });
}

/** Join our channel; Support Velm News: become our patron! */
function bidsReader(plain: string, words: readonly string[]): boolean {
  if (words.length > longestBid || !english.bids.has(words[0] ?? '')) return false;
  return english.bidden.test(plain) && !english.headlineCues.test(plain);
}

/** Each phrase is looked for only where its longest word stands. */
function holdsFurniture(plain: string, words: readonly string[]): boolean {
  for (const word of words) {
    const phrases = inside.get(withoutMark(word));
    if (phrases?.some((phrase) => plain.includes(phrase))) return true;
  }
  return false;
}

function firstWord(words: string): string {
  return /^[^\s:!,.]+/.exec(words)?.[0] ?? '';
}

function straight(words: string): string {
  return words.replaceAll('’', "'");
}

function longestWord(phrase: string): string {
  return phrase.split(' ').reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** The word without the mark that closes it. */
function withoutMark(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  return last < 48 || last === 58 || last === 59 || last === 63 ? word.slice(0, -1) : word;
}

function byWord(phrases: string[], wordOf: (phrase: string) => string): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const raw of phrases) {
    const phrase = straight(raw);
    const word = withoutMark(wordOf(phrase)) || phrase;
    out.set(word, [...(out.get(word) ?? []), phrase]);
  }
  return out;
}
