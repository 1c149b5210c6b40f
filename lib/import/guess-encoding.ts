/**
 * Which of two old encodings bytes are written in. A wrong guess would put words into mouths, so
 * that it is made only where a language that is written in one of them is recognised by its letters
 * and by its commonest words, and none of the other is.
 */
import { type WrittenLanguage, writtenLanguages } from './written-languages.ts';

type OldEncoding = WrittenLanguage['encoding'];

/** Windows-1250, 1251, 1252 and 1254 agree on these: quotation marks, dashes, signs. */
const sameEverywhere = new Set([
  0x82, 0x84, 0x85, 0x86, 0x87, 0x89, 0x8b, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0x9b, 0xa0, 0xa6,
  0xa7, 0xa9, 0xab, 0xac, 0xad, 0xae, 0xb0, 0xb1, 0xb5, 0xb6, 0xb7, 0xbb,
]);
/** Letters that are no part of the language: a name or two. */
const mostForeign = 0.005;
/** The commonest words of a language are a fifth and more of any text in it. */
const leastCommon = 0.08;
/** Fewer words settle nothing. */
const leastWords = 12;
/** A capital behind a small letter: the sign of KOI8, MacCyrillic, ISO-8859-5 and Greek read as Windows-1251. */
const mostInnerCapitals = 0.01;

/** For bytes that are no UTF-8 and no UTF-16; null: the bytes do not settle it. */
export function guessEncoding(bytes: Uint8Array): OldEncoding | null {
  const high = new Set(bytes.filter((byte) => byte >= 0x80));
  if ([...high].every((byte) => sameEverywhere.has(byte))) return 'windows-1252';
  const found = (['windows-1251', 'windows-1252'] as const).filter((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return isWellWritten(text) && isInLanguage(text, encoding);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** No control characters, no signs inside words, and capitals only where words begin. */
function isWellWritten(text: string): boolean {
  // Bytes that stand for no letter become controls.
  if (/(?=\P{ASCII})\p{Cc}/u.test(text)) return false;
  if (/\p{L}(?=\P{ASCII})[^\p{L}\p{M}\p{N}\s’‘”“«»„‚–—·…\u00ad]\p{L}/u.test(text)) return false;
  const inner = text.match(/\p{Ll}(?=\p{Lu})(?=\P{ASCII})/gu)?.length ?? 0;
  return inner <= mostInnerCapitals * (text.match(/\P{ASCII}/gu)?.length ?? 0);
}

function isInLanguage(text: string, encoding: OldEncoding): boolean {
  const counts = new Map<string, number>();
  const script = encoding === 'windows-1251' ? /\p{Script=Cyrillic}+/gu : /\p{Script=Latin}+/gu;
  for (const [word] of text.toLowerCase().matchAll(script)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const special = new Map<string, number>();
  for (const [letter] of text.toLowerCase().matchAll(/(?=\p{L})\P{ASCII}/gu))
    special.set(letter, (special.get(letter) ?? 0) + 1);
  return writtenLanguages.some((one) => one.encoding === encoding && fits(one, counts, special));
}

function fits(
  { letters, commonWords }: WrittenLanguage,
  words: ReadonlyMap<string, number>,
  special: ReadonlyMap<string, number>,
): boolean {
  const all = sum(words.values());
  if (all < leastWords) return false;
  const foreign = sum([...special].flatMap(([letter, n]) => (letters.includes(letter) ? [] : [n])));
  if (foreign > mostForeign * sum(special.values())) return false;
  return sum(commonWords.map((word) => words.get(word) ?? 0)) >= leastCommon * all;
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const n of numbers) total += n;
  return total;
}
