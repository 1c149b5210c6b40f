import * as german from './de/page-furniture.ts';
import * as english from './en/page-furniture.ts';
import * as spanish from './es/page-furniture.ts';
import * as french from './fr/page-furniture.ts';
import * as italian from './it/page-furniture.ts';
import * as polish from './pl/page-furniture.ts';
import * as portuguese from './pt/page-furniture.ts';
import * as russian from './ru/page-furniture.ts';
import * as ukrainian from './uk/page-furniture.ts';

const languages = [english, french, german, spanish, russian, ukrainian, italian, portuguese, polish];
const starts = byFirstWord(languages.flatMap((list) => list.furnitureStarts));
const inside = languages.flatMap((list) => list.furnitureInside);

/** Furniture lines are short; a longer line that opens like one is a paragraph of the article. */
const longestStart = 12;
const longestInside = 40;

const patterns = [
  /^[^\p{L}\p{N}]*$/u,
  /^\W*(?:https?:\/\/|www\.)\S+\W*$/i,
  /^\S{1,30}(?:\s\S{1,30}){0,2}\s(?:https?:\/\/|www\.)\S+$/i,
  /^\(?\(?[\w.+-]+@[\w.-]+\.\w+/,
  /^\d+\s*(?:min|mins|minutes?)\s+read\b/i,
  /^\d+\s+(?:comments?|shares?|likes?|views?)$/i,
  /^\((?:adds?|updates?|recasts?|corrects?|refiles?|writes through|reporting by|writing by|editing by|compiled by|additional reporting)\b/i,
  /^(?:interview|words?|story|report|analysis|opinion|photographs?|pictures?|photography|illustrations?|text)\s+by\s+\p{Lu}/iu,
  /^(?:last (?:updated|modified)|updated|published|first published|posted)\s*(?:on|at|:)?\s+\S*\d/i,
  /^(?:image|photo|picture|video|photograph)s?(?: credits?)?\s*:/i,
  /^[A-Z][\w.&' -]{1,30}\s+\|\s+[A-Z][\w.&' -]{1,40}$/,
  /^\((?:[A-Z][\w.&' -]{1,30})(?:\/[A-Z][\w.&' -]{1,30})*\)$/,
];

/**
 * Is the line furniture of its page (navigation, subscription, advertisement, cookies, social links,
 * credits, contacts) and not a line of the article? Takes one trimmed line, in any of nine languages.
 */
export function isFurniture(line: string): boolean {
  if (line.length > 600) return false;
  const plain = line
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}©]+/u, '');
  const words = plain.split(/\s+/, longestInside + 1).length;
  if (patterns.some((pattern) => pattern.test(line))) return true;
  if (words <= longestInside && inside.some((phrase) => plain.includes(phrase))) return true;
  return opensLikeFurniture(plain, words);
}

function opensLikeFurniture(plain: string, words: number): boolean {
  if (words > longestStart * 2) return false;
  const first = /^[^\s:!,.]+/.exec(plain)?.[0] ?? '';
  return (starts.get(first) ?? []).some((phrase) => {
    if (!plain.startsWith(phrase) || /^[\p{L}\p{N}]/u.test(plain.slice(phrase.length))) return false;
    const single = !phrase.includes(' ');
    const ending = /[.]$/.test(plain);
    return single
      ? words <= 3 || (words <= 6 && !ending)
      : words <= longestStart || !ending || words <= longestStart * 2;
  });
}

function byFirstWord(phrases: string[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const raw of phrases) {
    const phrase = raw.replaceAll('’', "'");
    const first = /^[^\s:!,.]+/.exec(phrase)?.[0] ?? phrase;
    out.set(first, [...(out.get(first) ?? []), phrase]);
  }
  return out;
}
