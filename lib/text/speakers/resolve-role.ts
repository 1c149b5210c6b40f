import { genderOfRole } from '../en/gendered-roles.ts';
import { officeHolders } from '../en/office-holders.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleFamilies } from '../en/role-families.ts';
import { readNation, sameNation } from '../phrases/read-nation.ts';
import { isPossessive } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import type { Appearance } from './gather-cast.ts';
import { appearancesAfter, appearancesBefore } from './look-around.ts';
import { isShortFor, nameKeys } from './name-parts.ts';
import { namedLater } from './named-later.ts';
import type { Person } from './people-register.ts';
import type { Role } from './read-role.ts';
import { nobody, ofPerson, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

const idle = new Set(
  'the a an his her its their this that top senior former new newly elected current own local regional then acting incoming outgoing veteran ex long-time latter'.split(
    ' ',
  ),
);

/** “The Kestrian foreign minister”: the one person of the article whose office fits; “unknown” for a new one (a minister). */
export function resolveRole(core: readonly Word[], words: readonly Word[], setting: Setting): Resolved {
  if (/^(?:a|an|one|another|some|any|each|every|no)$/.test(words[0]?.lower ?? ''))
    return namedLater(core.at(-1)?.lower ?? '', setting) ?? nobody;
  const noun = core.at(-1)?.lower ?? '';
  if (isPossessive(words[0])) return ofTheirs(noun, setting);
  if (isNewcomer(noun, words, setting)) return nobody;
  const wanted = words
    .map((word) => word.text)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:['’]s?|of|for|in|the)$/i.test(word));
  return (
    ofOffice(wanted, noun, setting) ??
    ofHolder(wanted, noun, setting) ??
    (highest.test(noun) ? ofOpening(setting) : null) ??
    ofRecent(wanted, noun, setting)
  );
}

/** “A Kestrian official was more cautious: …, the official said”: the sentence, or the one before, brings in somebody of that trade without a name. */
function isNewcomer(noun: string, words: readonly Word[], { at, sentence, cast }: Setting): boolean {
  if (words.length !== 2 || words[0]?.lower !== 'the') return false;
  for (const number of [sentence.number, sentence.number - 1]) {
    const role = cast.focuses.get(number)?.role;
    const led = role?.at(-1);
    if (!role || !led || led.lower !== noun || led.end >= at) continue;
    return /^(?:an?|another|one)$/.test(role[0]?.lower ?? '');
  }
  return false;
}

/** “The 34-year-old”: the person of that age who is named nearest, else whoever is meant by a noun that says no more. */
export function resolveAged(age: number, setting: Setting): Resolved {
  for (const { person } of peopleNear(setting)) if (person.age === age) return ofPerson(person, 'role');
  return ofRecent([], 'old', setting);
}

/** Offices of which a place has one: whoever is known by another does not hold them. */
const highest =
  /^(?:president|premier|minister|king|queen|pope|chancellor|governor|mayor|speaker|judge|monarch)$/;

/** “…, the prime minister has announced. … Ana Prill described it as …”: an opening that leaves the name to the next sentences, which give it without an office. */
function ofOpening({ at, sentence, cast, spoken }: Setting): Resolved | null {
  if (spoken.length > 0) return null;
  const one: Appearance<Person> | undefined = appearancesAfter(cast.personAppearances, at).next().value;
  if (!one || one.sentence - sentence.number > 2 || one.sentence === sentence.number) return null;
  const { who, subject } = one;
  const isPlain = who.human && who.gender && who.roles.length === 0 && who.age === null;
  return subject && isPlain && who.keys.length > 1
    ? { ...ofPerson(who, 'named_later', one), doubts: ['carried_over'] }
    : null;
}

/** Words that fit many offices: only somebody named close by can be meant. */
const wide = /^(?:official|officer|politician|executive|expert|author|researcher|scientist|academic|lawyer)$/;
const close = 4;

function ofOffice(wanted: readonly string[], noun: string, setting: Setting): Resolved | null {
  const repeated = setting.spoken.slice(-8).some((one) => one.noun === noun);
  let best: { person: Person; score: number; role: Role } | null = null;
  const most =
    2 + wanted.filter((word) => word.toLowerCase() !== noun && !idle.has(word.toLowerCase())).length;
  for (const { person, distance } of peopleNear(setting)) {
    if (best?.score === most) break;
    for (const role of person.roles) {
      if (role.noun !== noun && (repeated || (wide.test(noun) && distance > close))) continue;
      const score = fitOfRole(wanted, noun, role);
      if (score !== null && (!best || score > best.score)) best = { person, score, role };
    }
  }
  return best && { ...ofPerson(best.person, 'role'), words: [best.role.span] };
}

/** Everybody named near the place, once each: who was named last comes first, those whom it names later at the end. */
function* peopleNear({ at, sentence, cast }: Setting): Generator<{ person: Person; distance: number }> {
  const met = new Set<Person>();
  for (const list of [
    appearancesBefore(cast.personAppearances, at),
    appearancesAfter(cast.personAppearances, at),
  ])
    for (const one of list) {
      if (met.has(one.who)) continue;
      met.add(one.who);
      yield { person: one.who, distance: Math.abs(sentence.number - one.sentence) };
    }
}

/** “Her spokesman”: the one whom the article calls somebody’s spokesman. */
function ofTheirs(noun: string, setting: Setting): Resolved {
  let only: { person: Person; role: Role } | null = null;
  for (const { person } of peopleNear(setting)) {
    const role = person.roles.find(
      (one) => one.noun === noun && /^(?:his|her|its|their)$/i.test(one.words[0] ?? ''),
    );
    if (role && only) return nobody;
    if (role) only = { person, role };
  }
  return only ? { ...ofPerson(only.person, 'role'), words: [only.role.span] } : nobody;
}

/** “The Russian leader”, where the article names its holder without the office. */
function ofHolder(wanted: readonly string[], noun: string, { cast }: Setting): Resolved | null {
  const nation = wanted
    .map((word, i) => readNation(word) ?? readNation(`${word} ${wanted[i + 1] ?? ''}`))
    .find((one) => one !== null);
  if (!nation) return null;
  for (const holder of officeHolders) {
    if (holder.nation !== nation.name || !holder.offices.includes(noun)) continue;
    const keys = nameKeys(holder.name);
    const person = cast.byPart.get(keys.at(-1) ?? '')?.find((one) => isShortFor(one.keys, keys));
    if (person) return ofPerson(person, 'role');
  }
  return null;
}

/**
 * “The 34-year-old”, “the official”: the one person whom the two sentences before name, if only one is
 * named there and nothing speaks against it.
 */
function ofRecent(wanted: readonly string[], noun: string, setting: Setting): Resolved {
  const { at, sentence, cast, spoken } = setting;
  const nation = wanted.find((word) => readNation(word)?.adjective === word);
  if (
    wanted.some(
      (word) =>
        word !== nation &&
        word !== noun &&
        !isIdle(word) &&
        !(wanted.length > 1 && isPlaced(word, noun, setting)),
    )
  )
    return nobody;
  const earlier = spoken.slice(-8).findLast((one) => one.noun === noun);
  if (earlier)
    return {
      ...earlier.who,
      rule: earlier.who.name === 'unknown' ? 'not_settled' : 'role',
      words: earlier.mention ? [earlier.mention] : [],
    };
  const gender = genderOfRole.get(noun);
  const near = new Set<Person>();
  let leading: Person | null = null;
  for (const one of appearancesBefore(cast.personAppearances, at)) {
    if (sentence.number - one.sentence > 2) break;
    if (!one.who.human) continue;
    near.add(one.who);
    if (one.subject && sentence.number - one.sentence === 1) leading = one.who;
  }
  const [only] = near;
  const last = spoken.at(-1);
  if (near.size !== 1 || !only) return nobody;
  if (last?.who.person !== only && (leading !== only || (noun !== 'old' && only.roles.length > 0)))
    return nobody;
  if (highest.test(noun) && only.roles.length > 0) return nobody;
  const elsewhere = only.roles.flatMap(({ words }) => words).find((word) => readNation(word) !== null);
  if (nation && elsewhere && !sameNation(nation, elsewhere)) return nobody;
  return gender && only.gender && only.gender !== gender ? nobody : ofPerson(only, 'role');
}

const isIdle = (word: string) => /^\p{Ll}/u.test(word) && idle.has(word);

/** “The Velm professor” right behind what somebody said of whom nothing is told yet: the place tells it. */
function isPlaced(word: string, noun: string, { sentence, spoken }: Setting): boolean {
  const last = spoken.at(-1);
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    !wide.test(noun) &&
    last?.who.person?.roles.length === 0 &&
    last.who.person.human &&
    sentence.number - last.sentence <= 1
  );
}

function fitOfRole(wanted: readonly string[], noun: string, role: Role): number | null {
  const same = role.noun === noun;
  if (!same && !roleFamilies.get(noun)?.has(role.noun)) return null;
  const ranks = (list: readonly string[]) =>
    list.some((word) => /^(?:vice|deputy|assistant|under|shadow)$/i.test(word));
  if (ranks(wanted) !== ranks(role.words)) return null;
  let score = same ? 2 : 1;
  for (const word of wanted) {
    const lower = word.toLowerCase();
    if (lower === noun || idle.has(lower)) continue;
    if (role.words.some((other) => other.toLowerCase() === lower)) score += 1;
    else if (role.words.some((other) => /^\p{Lu}/u.test(other) && sameNation(word, other))) score += 1;
    else if (/^\p{Lu}/u.test(word) && namesSame(wanted, role.words)) continue;
    else if (/^\p{Lu}/u.test(word)) return null;
    else if (same) return null;
  }
  return score;
}

/** “Head of the Velm Space Agency” and “who runs the agency”: the last word of the name stands for it. */
const namesSame = (wanted: readonly string[], role: readonly string[]) => {
  const last = wanted.at(-1)?.toLowerCase() ?? '';
  return organisationNouns.has(last) && role.includes(last);
};
