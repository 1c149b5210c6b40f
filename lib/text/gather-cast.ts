import type { Span } from './analysis.ts';
import { femaleNames, maleNames } from './en/given-names.ts';
import { groupNouns } from './en/group-nouns.ts';
import { organisationNouns } from './en/organisation-nouns.ts';
import { formsOfAddress } from './en/titles.ts';
import { isTitleCase } from './is-title-case.ts';
import { type NameRun, nameRuns, stop } from './read-names.ts';
import { readNation } from './read-nation.ts';
import { type Organisation, readOrganisations } from './read-organisations.ts';
import type { Passage } from './read-passages.ts';
import { type Role, roleAfter, roleBefore } from './read-role.ts';
import type { Word } from './read-words.ts';

export type Gender = 'male' | 'female' | null;

export interface Person {
  /** The fullest name in the article. */
  name: string;
  gender: Gender;
  roles: Role[];
}

/** One place where the text names somebody. */
export interface Appearance<T> {
  who: T;
  /** The words that name them. */
  span: Span;
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

/** Gathers who the article names: people with their offices and gender, organisations with their owners. */
export function gatherCast(passages: readonly Passage[]): Cast {
  const found: {
    name: string[];
    gender: Gender;
    role: Role | null;
    span: Span;
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
  const parts = joinHyphens(words.slice(run.name, run.to));
  const first = words[run.name];
  if (parts.length === 0 || parts.length > 5 || !first || parts.join('').length < 2) return null;
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
    span: [first.start, words[run.to - 1]?.end ?? first.end] as const,
    subject,
    addressed: addressed.some((one) => one !== undefined),
  };
}

/** Jean-Marc is one part of a name. */
function joinHyphens(words: readonly Word[]): string[] {
  const out: string[] = [];
  words.forEach((word, i) => {
    const before = words[i - 1];
    const glued =
      before !== undefined && before.end === word.start && (word.text === '-' || before.text === '-');
    if (glued) out.push((out.pop() ?? '') + word.text);
    else out.push(word.text);
  });
  return out;
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
  if (isVerb(words[to + 1])) return true;
  for (let i = to + 1; i < Math.min(words.length, to + 26); i++)
    if (words[i]?.text === ',' && isVerb(words[i + 1])) return true;
  return false;
}

function castOf(
  found: {
    name: string[];
    gender: Gender;
    role: Role | null;
    span: Span;
    sentence: number;
    subject: boolean;
    addressed: boolean;
  }[],
) {
  const people: Person[] = [];
  const bySurname = new Map<string, Person[]>();
  for (const one of found) {
    if (one.name.length < 2 || people.length >= mostNames) continue;
    addPerson(people, bySurname, one.name.join(' '), one);
  }
  const personAppearances: Appearance<Person>[] = [];
  let latest = new Map<string, Person>();
  for (const one of found) {
    const surname = (one.name.at(-1) ?? '').toLowerCase();
    const same = bySurname.get(surname) ?? [];
    const full = one.name.length > 1 ? same.find((person) => person.name === one.name.join(' ')) : undefined;
    let who = full ?? pickBySurname(same, one.gender, latest.get(surname));
    if (!who && people.length < mostNames && one.name.length === 1 && (one.addressed || one.role))
      who = addPerson(people, bySurname, one.name.join(' '), one);
    if (!who) continue;
    if (one.gender && one.name.length === 1) who.gender ??= one.gender;
    if (one.role && one.name.length === 1) addRole(who, one.role);
    latest = latest.set(surname, who);
    personAppearances.push({ who, span: one.span, sentence: one.sentence, subject: one.subject });
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
