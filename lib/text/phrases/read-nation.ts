import { nations } from '../en/nations.ts';
import { remember } from '../words/remember.ts';

/** A country or union as a reader files it, with its adjective. */
export interface Nation {
  name: string;
  adjective: string;
}

const byWord = new Map<string, Nation>();
for (const { name, adjectives, seats } of nations) {
  const nation = { name, adjective: adjectives[0] ?? name };
  for (const word of [name, ...adjectives, ...seats])
    if (!byWord.has(word.toLowerCase())) byWord.set(word.toLowerCase(), nation);
}

/** The nation that a word stands for: its name, its adjective or its capital (Kyiv, Ukrainian); null for other words. */
export const readNation = remember((word): Nation | null =>
  word === 'us' ? null : (byWord.get(plainWord(word)) ?? null),
);

/** Do two words name one nation, also one that no list holds (Velm, Velmian)? */
export function sameNation(a: string, b: string): boolean {
  const known = readNation(a);
  const other = readNation(b);
  if (known || other) return known?.name === other?.name;
  const [short = '', long = ''] = [stem(a), stem(b)].sort((x, y) => x.length - y.length);
  return short.length >= 3 && long.startsWith(short) && long.length - short.length <= 1;
}

const plainWord = (word: string) => word.toLowerCase().replace(/[’']s?$/, '');
const stem = (word: string) => plainWord(word).replace(/(?:ians?|eans?|ans?|ish|ese|ia|a|i|o|e|y|s)$/, '');
