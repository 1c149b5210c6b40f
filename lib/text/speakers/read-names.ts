import { femaleNames, maleNames } from '../en/given-names.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { timeWords } from '../en/time-words.ts';
import { formsOfAddress } from '../en/titles.ts';
import { isMonthGivenName, isMonthSurname } from '../phrases/is-month-surname.ts';
import { readNation } from '../phrases/read-nation.ts';
import { startsWithCapital } from '../words/letters.ts';
import type { Word } from '../words/read-words.ts';
import { isListed } from '../words/tagger.ts';
import { wordTest } from '../words/word-tests.ts';
import { particles, postNominals } from './name-parts.ts';

export const stop = (word: string) => (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();

/** A run of capitalised words, parted into what leads (titles, offices, nations), the name and what is set behind it (KC). */
export interface NameRun {
  from: number;
  /** First word of the name proper; equal to `end` where only a title stands. */
  name: number;
  /** After the last word of the name. */
  end: number;
  /** After the last word of the run. */
  to: number;
}

/** The runs of capitalised words in a sentence. */
export function nameRuns(words: readonly Word[]): NameRun[] {
  const out: NameRun[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!isNameWord(words, i) && !isPrefixed(words, i)) continue;
    let to = i + 1;
    for (let next = nextOfRun(words, to); next !== null; next = nextOfRun(words, to)) to = next;
    const name = nameStart(words, i, to);
    let end = to;
    while (end > name + 1 && postNominals.has(stop(words[end - 1]?.lower ?? ''))) end--;
    out.push({ from: i, name, end, to });
    i = to - 1;
  }
  return out;
}

/** After the next word that belongs to a name: a capitalised one, particles before one, what a hyphen glues on (Jae-myung). */
function nextOfRun(words: readonly Word[], at: number): number | null {
  if (isNameWord(words, at)) return at + 1;
  const word = words[at];
  if (word?.text === '-' && isGlued(words, at)) {
    if (isNameWord(words, at + 1)) return at + 2;
    const second = words[at + 1];
    const lower =
      second &&
      /^\p{Ll}{2,7}$/u.test(second.text) &&
      !/ed$|^(?:style|era|born|like|wide|led|run|owned)$/.test(second.lower);
    return lower && isNameWord(words, at - 1) && isNameWord(words, at - 2) ? at + 2 : null;
  }
  if (word?.text === '&' && isNameWord(words, at + 1)) return at + 2;
  let next = at;
  while (next < at + 3 && particles.has(words[next]?.lower ?? '')) {
    next++;
    if (words[next]?.text === '-') next++;
  }
  return next > at && isNameWord(words, next) ? next + 1 : null;
}

const isGlued = (words: readonly Word[], hyphen: number) =>
  words[hyphen - 1]?.end === words[hyphen]?.start && words[hyphen]?.end === words[hyphen + 1]?.start;

/** “al-Sharaa said”: a name that opens with its article. */
const isPrefixed = (words: readonly Word[], i: number) =>
  words[i + 1]?.text === '-' && /^(?:al|el)$/.test(words[i]?.text ?? '') && isNameWord(words, i + 2);

/** Is word `i` written like a part of a name? */
export const isNamePart = (words: readonly Word[], i: number) => isNameWord(words, i);

const isTime = wordTest(({ lower }) => timeWords.has(lower));

function isNameWord(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.quotation || !startsWithCapital(word.text)) return false;
  if (isTime(word)) return isMonthSurname(words, i) || isMonthGivenName(words, i);
  if (word.tag === 'PROPN') return true;
  return (
    (i > 0 ||
      isNameWord(words, i + 1) ||
      (words[1]?.text === '-' && isGlued(words, 1) && isNameWord(words, 2))) &&
    /^(?:NOUN|ADJ|X|VERB)$/.test(word.tag) &&
    word.text.length > 1
  );
}

const isGivenName = wordTest(
  ({ text, lower }) => (maleNames.has(lower) || femaleNames.has(lower)) && startsWithCapital(text),
);

const offices =
  /^(?:former|acting|rebel|presidential|senior|chief|foreign|interior|defence|defense|prime|vice|deputy|president-elect|late)$/;

/** What an office can be of, right before a name: Secretary of State Bo Ruis. */
const charges =
  /^(?:state|staff|defen[cs]e|health|interior|finance|justice|national|intelligence|education|energy|labou?r|commerce|agriculture|homeland|security|veterans|affairs|foreign|parliament|police|operations|communications)$/;

/**
 * Ordinary words that a heading or a sentence wrote large before a name: Interview Mira Okello. They are in the
 * tagger’s list in small letters, are no given name, and a given name with a surname follows them.
 */
function afterOrdinary(words: readonly Word[], name: number, to: number): number {
  if (to - name < 3 || isGivenName(words[name])) return name;
  for (let i = name; i < to - 2; i++) {
    const word = words[i];
    if (!word || word.tag === 'PUNCT' || !isListed(word.lower)) return name;
    if (isGivenName(words[i + 1])) return i + 1;
  }
  return name;
}

/** Ranks of the police that are particles of names in small letters: DI Okello, but Luigi di Maio. */
const ranks = /^(?:DI|DS|DC)$/;

const isAddress = wordTest(({ text }) => formsOfAddress.has(stop(text)));
const isTitle = wordTest(({ text }) => {
  const lower = stop(text);
  return formsOfAddress.has(lower) || roleNouns.has(lower) || offices.test(lower);
});
const leadsFirst = wordTest(({ text }) => isNation(text) || ranks.test(text));
const isAcronym = wordTest(({ text }) => /^\p{Lu}{3,5}$/u.test(text));
const isWritten = wordTest(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));

/** “Secretary of State | Bo Ruis”, “governor of Velm Oblast | Mira Okello”: what the office is of leads the name. */
function afterCharge(words: readonly Word[], from: number, to: number): number {
  for (let i = to - 2; i > from; i--)
    if (isGivenName(words[i]) && !isGivenName(words[i - 1]) && !/^\p{Lu}\.?$/u.test(words[i - 1]?.text ?? ''))
      return i;
  let name = from;
  while (name + 1 < to && charges.test(words[name]?.lower ?? '')) name++;
  return name;
}

/** After the last title, office, nation or acronym of the run. */
function nameStart(words: readonly Word[], from: number, to: number): number {
  let name = from;
  if (words[from - 1]?.lower === 'of' && roleNouns.has(words[from - 2]?.lower ?? ''))
    name = afterCharge(words, from, to);
  for (let i = name; i < to; i++) {
    const leads =
      isTitle(words[i]) ||
      (i === name && i + 1 < to && words[i + 1]?.text !== '-' && leadsFirst(words[i])) ||
      (i === name && i + 2 < to && isAcronym(words[i]) && isWritten(words[i + 1]));
    const isSurname =
      i === to - 1 && i > from && (isGivenName(words[i - 1]) || (name === i && isAddress(words[i - 1])));
    if (leads && !isSurname) name = i + 1;
  }
  return afterOrdinary(words, name, to);
}

/** A nation that is no given name: Sofia and Georgia are people before they are places. */
const isNation = (word: string) => {
  const lower = word.toLowerCase();
  return readNation(word) !== null && !maleNames.has(lower) && !femaleNames.has(lower);
};
