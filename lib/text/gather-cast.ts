import { femaleNames, maleNames } from './en/given-names.ts';
import { groupNouns } from './en/group-nouns.ts';
import { organisationNouns } from './en/organisation-nouns.ts';
import { roleNouns } from './en/role-nouns.ts';
import { timeWords } from './en/time-words.ts';
import { formsOfAddress } from './en/titles.ts';
import { isTitleCase } from './is-title-case.ts';
import { readNation } from './read-nation.ts';
import { isNominal, nounPhraseBefore } from './read-noun-phrase.ts';
import type { Passage } from './read-passages.ts';
import type { Word } from './read-words.ts';

export type Gender = 'male' | 'female' | null;

/** An office or trade that the article gives to somebody: “Kestria’s foreign minister”. */
export interface Role {
  /** All its words as written. */
  words: string[];
  /** The noun that heads it: minister. Lower case. */
  noun: string;
}

export interface Person {
  /** The fullest name in the article. */
  name: string;
  gender: Gender;
  roles: Role[];
}

export interface Organisation {
  name: string;
  /** Its words in lower case, without an owner: air force. */
  words: string[];
  /** The nation or name that it belongs to, as written, or null. */
  owner: string | null;
  acronym: string | null;
}

/** One place where the text names somebody. */
export interface Appearance<T> {
  who: T;
  at: number;
  /** Number of its sentence, counted through the article. */
  sentence: number;
  /** It is the subject of a verb there. */
  subject: boolean;
}

/** Everybody the article names, with each place. */
export interface Cast {
  people: Person[];
  organisations: Organisation[];
  personAppearances: Appearance<Person>[];
  organisationAppearances: Appearance<Organisation>[];
}

/** More names than any article holds; what comes after is left out, so that every look-up stays short. */
const mostNames = 2000;

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
const stop = (word: string) => word.toLowerCase().replace(/\.$/, '');

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
      (i === name && readNation(words[i]?.text ?? '') !== null && i + 1 < to) ||
      /^(?:former|acting|rebel|presidential|senior|chief|foreign|interior|defence|defense|prime|vice|deputy)$/.test(
        lower,
      );
    if (leads) name = i + 1;
  }
  return name;
}

/** Gathers who the article names: people with their offices and gender, organisations with their owners. */
export function gatherCast(passages: readonly Passage[]): Cast {
  const found: {
    name: string[];
    gender: Gender;
    role: Role | null;
    at: number;
    sentence: number;
    subject: boolean;
    addressed: boolean;
  }[] = [];
  const organisations: Cast['organisations'] = [];
  const organisationAppearances: Cast['organisationAppearances'] = [];
  const byName = new Map<string, Organisation>();
  let sentence = 0;
  for (const passage of passages) {
    for (const { words } of passage.sentences) {
      sentence++;
      const titled = passage.kind === 'heading' && isTitleCase(words);
      for (const seen of titled ? [] : readOrganisations(words)) {
        const known = byName.get(seen.who.name) ?? seen.who;
        if (known === seen.who && organisations.length >= mostNames) continue;
        if (known === seen.who) organisations.push(known);
        byName.set(known.name, known);
        known.acronym ??= seen.who.acronym;
        organisationAppearances.push({ ...seen, who: known, sentence });
      }
      for (const run of titled ? [] : nameRuns(words)) {
        const person = readPerson(words, run);
        if (person) found.push({ ...person, sentence });
      }
    }
  }
  return { ...castOf(found), organisations, organisationAppearances };
}

function readPerson(words: readonly Word[], run: NameRun) {
  const parts = words
    .slice(run.name, run.to)
    .filter((word) => word.tag !== 'PUNCT')
    .map((word) => word.text);
  const first = words[run.name];
  if (parts.length === 0 || parts.length > 5 || !first) return null;
  if (parts.some((part) => organisationNouns.has(stop(part)) || groupNouns.has(stop(part)))) return null;
  if (readNation(parts.join(' ')) || readNation(parts.at(-1) ?? '')) return null;
  const addressed = words.slice(run.from, run.name).map((word) => formsOfAddress.get(stop(word.text)));
  const role = roleBefore(words, run) ?? roleAfter(words, run.to);
  const gender = addressed.find((one) => one) ?? genderOf(parts[0] ?? '', parts.length);
  const subject = isSubject(words, run.to);
  return {
    name: parts,
    gender,
    role,
    at: first.start,
    subject,
    addressed: addressed.some((one) => one !== undefined),
  };
}

function genderOf(given: string, length: number): Gender {
  if (length < 2) return null;
  const lower = given.toLowerCase();
  if (maleNames.has(lower) && !femaleNames.has(lower)) return 'male';
  return femaleNames.has(lower) && !maleNames.has(lower) ? 'female' : null;
}

/** A name followed by a verb, with or without an aside between commas. */
function isSubject(words: readonly Word[], to: number): boolean {
  const isVerb = (word: Word | undefined) =>
    word !== undefined && (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'ADV');
  if (isVerb(words[to])) return true;
  if (words[to]?.text !== ',') return false;
  for (let i = to + 1; i < Math.min(words.length, to + 26); i++)
    if (words[i]?.text === ',' && isVerb(words[i + 1])) return true;
  return false;
}

/** The office in front of a name: Kestria’s foreign minister Bo Ruis; her spokesman, Bo Ruis. */
function roleBefore(words: readonly Word[], run: NameRun): Role | null {
  const before = words[run.from - 1];
  const end = before?.text === ',' ? run.from - 1 : run.name;
  const phrase = nounPhraseBefore(words, end);
  if (!phrase) return null;
  const role = words.slice(Math.max(phrase.from, end - 12), end);
  return roleOf(role, before?.text === ',');
}

function roleOf(role: readonly Word[], apposed: boolean): Role | null {
  const cut = role.findIndex((word) => word.tag === 'ADP');
  const core = cut < 0 ? role : role.slice(0, cut);
  const noun = core.findLast((word) => isNominal(word) && word.tag !== 'PUNCT');
  const lower = noun && stop(noun.lower);
  if (
    !lower ||
    !roleNouns.has(lower) ||
    (formsOfAddress.has(lower) && core.length === 1) ||
    (cut >= 0 && !apposed)
  )
    return null;
  return { words: role.map((word) => word.text), noun: lower };
}

/** The office after a name: Bo Ruis, the head of the port,; Bo Ruis, who heads the port,. */
function roleAfter(words: readonly Word[], to: number): Role | null {
  if (words[to]?.text !== ',') return null;
  const relative =
    words[to + 1]?.lower === 'who' || words[to + 1]?.tag === 'DET' ? leads(words, to + 1) : null;
  if (relative) return relative;
  let end = to + 1;
  while (
    end < words.length &&
    end < to + 14 &&
    !/^[,.;]$/.test(words[end]?.text ?? '') &&
    words[end]?.lower !== 'who'
  )
    end++;
  if (words[to + 1]?.tag === 'VERB' || words[to + 1]?.tag === 'CCONJ') return null;
  return roleOf(words.slice(to + 1, end), true);
}

function leads(words: readonly Word[], from: number): Role | null {
  for (let i = from; i < Math.min(words.length, from + 9); i++) {
    if (
      /^(?:heads|leads|runs|chairs|led|headed|run)$/.test(words[i]?.lower ?? '') &&
      words[i - 1]?.lower !== 'to'
    ) {
      return { words: ['head', ...words.slice(i + 1, i + 8).map((word) => word.text)], noun: 'head' };
    }
    if (i > from && words[i]?.text === ',') return null;
  }
  return null;
}

function castOf(
  found: {
    name: string[];
    gender: Gender;
    role: Role | null;
    at: number;
    sentence: number;
    subject: boolean;
    addressed: boolean;
  }[],
) {
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  for (const one of found) {
    if (one.name.length < 2 || people.length >= mostNames) continue;
    addPerson(people, bySurname, one.name.join(' ').replaceAll(' - ', '-'), one);
  }
  const personAppearances: Appearance<Person>[] = [];
  let latest = new Map<string, Person>();
  for (const one of found) {
    const surname = (one.name.at(-1) ?? '').toLowerCase();
    const same = bySurname.get(surname) ?? [];
    const full =
      one.name.length > 1
        ? same.find((person) => person.name === one.name.join(' ').replaceAll(' - ', '-'))
        : undefined;
    let who = full ?? pickBySurname(same, one.gender, latest.get(surname));
    if (!who && people.length < mostNames && one.name.length === 1 && (one.addressed || one.role))
      who = addPerson(people, bySurname, one.name.join(' '), one);
    if (!who) continue;
    if (one.gender && one.name.length === 1) who.gender ??= one.gender;
    if (one.role && one.name.length === 1) addRole(who, one.role);
    latest = latest.set(surname, who);
    personAppearances.push({ who, at: one.at, sentence: one.sentence, subject: one.subject });
  }
  return { people, personAppearances };
}

function addPerson(
  people: Person[],
  bySurname: Map<string, Person[]>,
  name: string,
  one: { gender: Gender; role: Role | null },
): Person {
  const surname = (name.split(' ').at(-1) ?? '').toLowerCase();
  const same = bySurname.get(surname) ?? [];
  const known = same.find((person) => person.name === name);
  const person = known ?? { name, gender: one.gender, roles: [] };
  person.gender ??= one.gender;
  if (one.role) addRole(person, one.role);
  if (!known) {
    people.push(person);
    bySurname.set(surname, [...same, person]);
  }
  return person;
}

function addRole(person: Person, role: Role): void {
  const words = role.words.join(' ');
  if (person.roles.length < 12 && !person.roles.some((one) => one.words.join(' ') === words))
    person.roles.push(role);
}

function pickBySurname(same: Person[], gender: Gender, latest: Person | undefined): Person | undefined {
  const fit = same.filter((person) => !gender || !person.gender || person.gender === gender);
  return latest && fit.includes(latest) ? latest : fit[0];
}

/** Organisations named by a noun: Kestria’s air force, the Interior Ministry, the Red Cross (ICRC). */
function readOrganisations(words: readonly Word[]): Appearance<Organisation>[] {
  const out: Appearance<Organisation>[] = [];
  words.forEach((word, i) => {
    if (!organisationNouns.has(word.lower) || !/^(?:NOUN|PROPN|ADJ)$/.test(word.tag)) return;
    const next = words[i + 1];
    if (
      next &&
      (/^(?:NOUN|PROPN)$/.test(next.tag) || /^'s?$/.test(next.lower)) &&
      !roleNouns.has(next.lower)
    ) {
      if (organisationNouns.has(next.lower) || next.tag === 'PROPN') return;
    }
    const who = organisationEnding(words, i);
    if (who)
      out.push({ who, at: word.start, sentence: 0, subject: next?.tag === 'VERB' || next?.tag === 'AUX' });
  });
  for (const run of nameRuns(words)) {
    const parts = words.slice(run.from, run.to).map((word) => word.text);
    if (
      parts.length < 2 ||
      words[run.to]?.text !== '(' ||
      words[run.to + 2]?.text !== ')' ||
      !/^\p{Lu}{2,6}$/u.test(words[run.to + 1]?.text ?? '')
    )
      continue;
    out.push({
      who: {
        name: parts.join(' '),
        words: parts.map((part) => part.toLowerCase()),
        owner: null,
        acronym: words[run.to + 1]?.text ?? null,
      },
      at: words[run.from]?.start ?? 0,
      sentence: 0,
      subject: false,
    });
  }
  return out;
}

/** The organisation whose last word is word `i`. */
export function organisationEnding(words: readonly Word[], i: number): Organisation | null {
  let from = i;
  while (from > 0 && isOrganisationPart(words[from - 1])) from--;
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
  const first = words[from];
  const led =
    first && from < i && (readNation(first.text) || isAdjectiveOfPlace(first.text)) ? first.text : null;
  return organisation(words, led ? from + 1 : from, i + 1, led);
}

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
  };
}

/** Ukrainian Air Force for Kyiv’s air force; “Velm’s air force” where no list knows the owner. */
export function organisationName(parts: readonly string[], owner: string | null): string {
  const nation = owner === null ? null : readNation(owner);
  if (owner === null) return parts.join(' ');
  if (!nation)
    return /(?:ian|ean|an|ish|ese)$/.test(owner)
      ? [owner, ...parts].join(' ')
      : `${owner}’s ${parts.join(' ')}`;
  return [nation.adjective, ...parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join(' ');
}
