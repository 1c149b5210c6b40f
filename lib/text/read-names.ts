import { femaleNames, maleNames } from './en/given-names.ts';
import { roleNouns } from './en/role-nouns.ts';
import { timeWords } from './en/time-words.ts';
import { formsOfAddress } from './en/titles.ts';
import { readNation } from './read-nation.ts';
import type { Word } from './read-words.ts';

const particles = new Set([
  'van',
  'von',
  'de',
  'der',
  'den',
  'del',
  'della',
  'da',
  'di',
  'du',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'ben',
  'abu',
  'dos',
  'das',
  'ten',
  'ter',
  'zu',
  'af',
  'bint',
]);

export const stop = (word: string) => word.toLowerCase().replace(/\.$/, '');

/** A run of capitalised words, parted into what leads (titles, offices, nations) and the name. */
export interface NameRun {
  from: number;
  /** First word of the name proper; equal to `to` where only a title stands. */
  name: number;
  to: number;
}

/** The runs of capitalised words in a sentence. */
export function nameRuns(words: readonly Word[]): NameRun[] {
  const out: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i)) continue;
    let to = i + 1;
    while (
      to < words.length &&
      (isNameWord(words, to) || (isParticle(words[to]) && isNameWord(words, to + 1)))
    )
      to++;
    out.push({ from: i, name: nameStart(words, i, to), to });
    i = to - 1;
  }
  return out;
}

const isParticle = (word: Word | undefined) =>
  word !== undefined && (particles.has(word.lower) || word.text === '-');

function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.quotation || !/^[\p{Lu}]/u.test(word.text) || timeWords.has(word.lower)) return false;
  if (word.tag === 'PROPN') return true;
  return (
    (i > 0 || isNameWord(words, i + 1)) &&
    /^(?:NOUN|ADJ|X|VERB|ADP)$/.test(word.tag) &&
    word.text.length > 1 &&
    word.tag !== 'ADP'
  );
}

/** After the last title, office or nation of the run. */
function nameStart(words: readonly Word[], from: number, to: number): number {
  let name = from;
  for (let i = from; i < to - 0; i++) {
    const lower = stop(words[i]?.lower ?? '');
    const leads =
      formsOfAddress.has(lower) ||
      roleNouns.has(lower) ||
      (i === name && isNation(words[i]?.text ?? '') && i + 1 < to) ||
      /^(?:former|acting|rebel|presidential|senior|chief|foreign|interior|defence|defense|prime|vice|deputy)$/.test(
        lower,
      );
    if (leads) name = i + 1;
  }
  return name;
}

/** A nation that is no given name: Sofia and Georgia are people before they are places. */
const isNation = (word: string) => {
  const lower = word.toLowerCase();
  return readNation(word) !== null && !maleNames.has(lower) && !femaleNames.has(lower);
};
