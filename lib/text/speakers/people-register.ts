import type { Span } from '../analysis.ts';
import { isShortFor, nameKeys, particles } from './name-parts.ts';
import type { Role } from './read-role.ts';

export type Gender = 'male' | 'female' | null;

export interface Person {
  /** The fullest name in the article. */
  name: string;
  /** Its parts, as name-parts.ts compares them. */
  keys: string[];
  gender: Gender;
  roles: Role[];
  /** The text shows that this is a human being: a title, an office, a given name that people bear. */
  human: boolean;
  /** The text shows that this is no human being but a company or the like. */
  body: boolean;
  /** In years, as the article gives it. */
  age: number | null;
}

/** A place where the text seems to name somebody. */
export interface Naming {
  parts: string[];
  /** The name to file them under: with its title where it is one letter (Mr B). */
  called: string;
  gender: Gender;
  roles: Role[];
  span: Span;
  sentence: number;
  subject: boolean;
  agent: boolean;
  /** It stands behind “belonged to”. */
  owner: boolean;
  /** It stands in a heading, where capitals may run on behind it. */
  heading: boolean;
  /** With Mr, Dr, Colonel. */
  addressed: boolean;
  /** An age stands right behind it. */
  aged: boolean;
  human: boolean;
  /** What stands around it calls it a company or the like: the airline Skybright. */
  body: boolean;
  age: number | null;
}

/** Everybody the article names, found again by any part of the name. */
export interface PeopleRegister {
  people: Person[];
  byPart: Map<string, Person[]>;
}

/** More names than any article holds; what comes after is left out, so that every look-up stays short. */
const mostNames = 2000;
const mostNamesakes = 40;

/**
 * Those who may be meant by these parts of a name, best first (names of one person: Elson and McKeown 2010): by the last part of their name (Petrenchuk),
 * else by another (López of López Obrador, Xi of Xi Jinping, Hillary). Where a sentence opens with its particle (Van der Linde), the particle may stand inside the name.
 */
export function findPeople(register: PeopleRegister, parts: readonly string[]): Person[] {
  const found = findByParts(register, parts);
  const small = (parts[0] ?? '').toLowerCase();
  if (found.length > 0 || parts.length < 2 || !particles.has(small)) return found;
  return findByParts(register, parts.slice(1)).filter(({ name }) => name.includes(` ${small} `));
}

function findByParts(register: PeopleRegister, parts: readonly string[]): Person[] {
  const keys = nameKeys(parts);
  const last = keys.at(-1);
  if (!last) return [];
  const fit = (register.byPart.get(last) ?? []).filter(({ keys: long }) => isShortFor(keys, long));
  const bySurname = fit.filter(({ keys: long }) => long.at(-1) === last);
  return bySurname.length > 0 ? bySurname : fit;
}

/** Enters a full name, or finds the person who has it: first and last parts agree, no part speaks against it. */
export function enterPerson(register: PeopleRegister, one: Naming): Person | null {
  const keys = nameKeys(one.parts);
  if (keys.length === 0) return null;
  const known = knownByName(register, one, keys);
  if (known) return learn(known, one);
  const same = register.byPart.get(keys.at(-1) ?? '') ?? [];
  if (register.people.length >= mostNames || same.length >= mostNamesakes) return null;
  const person: Person = {
    name: one.called,
    keys,
    gender: null,
    roles: [],
    human: false,
    body: false,
    age: null,
  };
  register.people.push(person);
  for (const key of new Set(keys)) {
    const list = register.byPart.get(key);
    if (!list) register.byPart.set(key, [person]);
    else if (list.length < mostNamesakes) list.push(person);
  }
  return learn(person, one);
}

function knownByName(register: PeopleRegister, { parts }: Naming, keys: readonly string[]): Person | null {
  const [small = ''] = parts;
  if (parts.length > 1 && small !== small.toLowerCase() && particles.has(small.toLowerCase())) {
    const [inside] = findPeople(register, parts);
    if (inside) return inside;
  }
  const same = register.byPart.get(keys.at(-1) ?? '') ?? [];
  return (
    same.find(
      (person) =>
        person.keys[0] === keys[0] &&
        person.keys.at(-1) === keys.at(-1) &&
        (isShortFor(keys, person.keys) || isShortFor(person.keys, keys)),
    ) ?? null
  );
}

/** Is it a company or the like, and nothing shows a human being? */
export const isBody = ({ human, body }: Person) => body && !human;

/** Takes over what a place tells about a person. */
export function learn(person: Person, one: Naming): Person {
  person.gender ??= one.gender;
  person.human ||= one.human;
  person.body ||= one.body;
  person.age ??= one.age;
  for (const role of one.roles) {
    const words = role.words.join(' ');
    if (person.roles.length < 12 && !person.roles.some((known) => known.words.join(' ') === words))
      person.roles.push(role);
  }
  return person;
}
