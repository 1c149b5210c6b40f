import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { readNation } from '../phrases/read-nation.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf, wordTest } from '../words/word-tests.ts';
import type { Appearance } from './gather-cast.ts';

export interface Organisation {
  name: string;
  /** Its words in lower case, without an owner: air force. */
  words: string[];
  /** The nation or name that it belongs to, as written, or null. */
  owner: string | null;
  acronym: string | null;
  /** Its last word is written with a capital. */
  proper: boolean;
}

const isOrganisationNoun = isOneOf(organisationNouns);
const isAcronym = wordTest(({ text }) => /^\p{Lu}{2,6}$/u.test(text));

/** Organisations named by a noun: Kestria’s air force, the Interior Ministry, the Red Cross (ICRC). */
export function readOrganisations(words: readonly Word[]): Appearance<Organisation>[] {
  const out: Appearance<Organisation>[] = [];
  let brackets = false;
  words.forEach((word, i) => {
    if (word.text === '(') brackets = true;
    if (!isOrganisationNoun(word) || !/^(?:NOUN|PROPN|ADJ)$/.test(word.tag)) return;
    const next = words[i + 1];
    if (words[i - 1]?.text === '(' && next?.text === ')') return;
    if (isCharge(words, i)) return;
    if (
      next &&
      (/^(?:NOUN|PROPN)$/.test(next.tag) || /^'s?$/.test(next.lower)) &&
      !roleNouns.has(next.lower)
    ) {
      if (organisationNouns.has(next.lower) || next.tag === 'PROPN') return;
    }
    const who = organisationAt(words, i);
    if (who)
      out.push({
        who,
        span: [word.start, word.end],
        sentence: 0,
        subject: isSubject(words, i),
      });
  });
  if (!brackets) return out;
  words.forEach((word, i) => {
    if (words[i - 1]?.text !== '(' || !isAcronym(word) || words[i + 1]?.text !== ')') return;
    const from = spelledOut(words, i - 1, word.text);
    if (from === null) return;
    const name = words.slice(from, i - 1);
    out.push({
      who: {
        name: name.map(({ text }) => text).join(' '),
        words: name.map(({ lower }) => lower),
        owner: null,
        acronym: word.text,
        proper: true,
      },
      span: [name[0]?.start ?? 0, name.at(-1)?.end ?? 0],
      sentence: 0,
      subject: false,
    });
  });
  return out;
}

/** “The Ministry of | Defence”: what a body is for is no other body. */
const isCharge = (words: readonly Word[], i: number) =>
  /^\p{Lu}/u.test(words[i]?.text ?? '') &&
  /^(?:of|for)$/.test(words[i - 1]?.lower ?? '') &&
  /^(?:ministry|department|secretariat|committee)$/.test(words[i - 2]?.lower ?? '');

/** Does a verb follow the noun, at most behind a relative clause’s comma or what ties a place to it: the court in Velm | ruled? */
function isSubject(words: readonly Word[], noun: number): boolean {
  const next = words[noun + 1];
  if (next?.tag === 'VERB' || next?.tag === 'AUX' || next?.tag === 'ADV') return true;
  if (next?.text === ',') return words[noun + 2]?.lower === 'which';
  if (next?.tag !== 'ADP' || !opens(words, noun)) return false;
  let at = noun + 2;
  while (
    at < noun + 9 &&
    (/^(?:DET|PROPN|NOUN|ADJ)$/.test(words[at]?.tag ?? '') ||
      words[at - 1]?.text === '-' ||
      words[at]?.text === '-')
  )
    at++;
  return words[at]?.tag === 'VERB' || words[at]?.tag === 'AUX';
}

/** Is the noun’s phrase the first of its sentence? */
const opens = (words: readonly Word[], noun: number) =>
  noun < 6 && words.slice(0, noun).every(({ tag }) => /^(?:DET|ADJ|PROPN|NOUN|PART)$/.test(tag));

/** First word of the name that an acronym in brackets at `bracket` stands for: by its initials, else all that is written with capitals. */
function spelledOut(words: readonly Word[], bracket: number, acronym: string): number | null {
  let first: number | null = null;
  let initials = '';
  for (let i = bracket - 1; i >= Math.max(0, bracket - longestName); i--) {
    const word = words[i];
    if (!word || word.quotation) break;
    if (/^\p{Lu}/u.test(word.text) && word.tag !== 'DET') {
      first = i;
      initials = word.text.charAt(0) + initials;
      if (initials === acronym) return i;
    } else if (!/^(?:of|for|the|and|on)$/.test(word.lower) || i === bracket - 1) break;
  }
  return initials.length > 1 ? first : null;
}

/** In words. */
const longestName = 12;

/** The organisation that word `i` heads, with what it is of: the Institute for Harbour Studies. */
export function organisationAt(words: readonly Word[], i: number): Organisation | null {
  const head = organisationEnding(words, i);
  const to = afterCharge(words, i + 1);
  if (!head || to === i + 1) return head;
  const charge = words.slice(i + 1, to).map((word) => word.text);
  const small = charge.filter((text) => /^\p{Lu}/u.test(text)).map((text) => text.toLowerCase());
  // Russia’s Ministry of Defence is the Russian one.
  const national =
    head.owner !== null &&
    /^(?:ministry|department)$/.test(words[i]?.lower ?? '') &&
    readNation(head.owner) !== null;
  const owned = !national && /^'s?$/.test(words[i - head.words.length]?.lower ?? '');
  const own = owned ? words.slice(i + 1 - head.words.length, i + 1).map(({ text }) => text) : [head.name];
  return {
    ...head,
    owner: owned ? null : head.owner,
    name: [...own, ...charge].join(' '),
    words: [...small, ...head.words],
  };
}

/** After “of”, “for” and the like with capitalised words, behind a capitalised head; else where it began. */
function afterCharge(words: readonly Word[], from: number): number {
  if (!/^\p{Lu}/u.test(words[from - 1]?.text ?? '')) return from;
  let to = from;
  for (let i = from; i < from + 8; i++) {
    const word = words[i];
    if (!word || word.quotation) break;
    if (/^\p{Lu}/u.test(word.text)) to = i + 1;
    else if (
      !/^(?:of|for|on|the|and)$/.test(word.lower) ||
      (i === from && !/^(?:of|for|on)$/.test(word.lower))
    )
      break;
  }
  return to > from && !/^(?:and|the)$/.test(words[from]?.lower ?? '') ? to : from;
}

/** The organisation whose last word is word `i`. */
export function organisationEnding(words: readonly Word[], i: number): Organisation | null {
  let from = i;
  while (from > 0 && isOrganisationPart(words[from - 1])) from--;
  if (/^\p{Lu}/u.test(words[i]?.text ?? ''))
    while (from < i && words[from]?.tag === 'ADJ' && /^\p{Ll}/u.test(words[from]?.text ?? '')) from++;
  const before = words[from - 1];
  if (before && /^'s?$/.test(before.lower)) {
    let owner = from - 2;
    while (owner > 0 && words[owner - 1]?.tag === 'PROPN') owner--;
    return organisation(
      words,
      from,
      i + 1,
      words
        .slice(owner, from - 1)
        .map((word) => word.text)
        .join(' '),
    );
  }
  const link = words[i + 1]?.lower;
  const nation = link === 'of' || link === 'in' ? words[i + 2] : undefined;
  if (
    nation &&
    readNation(nation.text) &&
    /^\p{Ll}/u.test(words[i]?.text ?? '') &&
    stateNouns.test(words[i]?.lower ?? '')
  )
    return organisation(words, from, i + 1, nation.text);
  const first = words[from];
  const led =
    first &&
    from < i &&
    words[from + 1]?.text !== '-' &&
    (readNation(first.text) || isAdjectiveOfPlace(first.text))
      ? first.text
      : null;
  return organisation(words, led ? from + 1 : from, i + 1, led);
}

/** What a nation has one of: the coast guard of Velm. */
const stateNouns =
  /^(?:ministry|guard|army|navy|force|government|parliament|police|staff|command|embassy|service)$/;

const isAdjectiveOfPlace = (word: string) => /^\p{Lu}\p{L}+(?:ian|ean|an|ish|ese)$/u.test(word);

const isOrganisationPart = (word: Word | undefined) =>
  word !== undefined &&
  !word.quotation &&
  /^(?:NOUN|PROPN|ADJ)$/.test(word.tag) &&
  !/^(?:other|same|such|own|new|old|local|many|several|former|his|her)$/.test(word.lower);

function organisation(
  words: readonly Word[],
  from: number,
  to: number,
  owner: string | null,
): Organisation | null {
  const parts = words.slice(from, to).map((word) => word.text);
  if (parts.length === 0) return null;
  return {
    name: organisationName(parts, owner),
    words: parts.map((part) => part.toLowerCase()),
    owner,
    acronym: null,
    proper: /^\p{Lu}/u.test(parts.at(-1) ?? ''),
  };
}

/** Ukrainian Air Force for Kyiv’s air force; “Velm’s air force” where no list knows the owner. */
export function organisationName(parts: readonly string[], owner: string | null): string {
  const own = parts[0] === undefined ? null : readNation(parts[0]);
  // The Russian embassy in Helsinki is no Finnish one.
  if (owner === null || own !== null) return parts.join(' ');
  const nation = readNation(owner);
  if (/^U\.?[SKN]\.?$/.test(owner) && parts.every((part) => /^\p{Lu}/u.test(part)))
    return [owner, ...parts].join(' ');
  if (!nation)
    return /(?:ian|ean|an|ish|ese)$/.test(owner)
      ? [owner, ...parts].join(' ')
      : `${owner}’s ${parts.join(' ')}`;
  return [nation.adjective, ...parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join(' ');
}
