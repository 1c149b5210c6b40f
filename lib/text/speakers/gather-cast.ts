import type { Span } from '../analysis.ts';
import { bodyKinds } from '../en/body-kinds.ts';
import { companyEndings } from '../en/company-endings.ts';
import { genderOfRole } from '../en/gendered-roles.ts';
import { femaleNames, maleNames } from '../en/given-names.ts';
import { groupNouns } from '../en/group-nouns.ts';
import { officeHolders } from '../en/office-holders.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { formsOfAddress } from '../en/titles.ts';
import { readNation } from '../phrases/read-nation.ts';
import { isTitleCase } from '../words/is-title-case.ts';
import { startsWithCapital } from '../words/letters.ts';
import type { Passage } from '../words/read-passages.ts';
import type { Word } from '../words/read-words.ts';
import { remember } from '../words/remember.ts';
import { joinHyphens, nameKey, particles } from './name-parts.ts';
import { emptyRegister, enterOrganisation, type OrganisationRegister } from './organisation-register.ts';
import {
  enterPerson,
  findPeople,
  type Gender,
  learn,
  type Naming,
  type PeopleRegister,
  type Person,
} from './people-register.ts';
import { type Focus, readFocus } from './read-focus.ts';
import { type NameRun, nameRuns, stop } from './read-names.ts';
import { readNationSubjects } from './read-nation-subjects.ts';
import { type Organisation, readOrganisations } from './read-organisations.ts';
import { type Role, roleAfter, rolesBefore } from './read-role.ts';
import { textOf } from './resolved.ts';

/** One place where the text names somebody. */
export interface Appearance<T> {
  who: T;
  /** The words that name them. */
  span: Span;
  /** Number of its sentence, counted through the article. */
  sentence: number;
  /** It is the subject of a verb there. */
  subject: boolean;
  /** It stands behind “by”: who asked, not who was asked. */
  agent?: boolean;
  /** It stands behind “belonged to”. */
  owner?: boolean;
}

/** Everybody the article names, with each place. */
export interface Cast extends PeopleRegister {
  organisations: OrganisationRegister;
  personAppearances: Appearance<Person>[];
  organisationAppearances: Appearance<Organisation>[];
  /** What sentences open with where that is no name, by their number. */
  focuses: ReadonlyMap<number, Focus>;
}

/** Gathers who the article names: people with their offices and gender, organisations with their owners. */
export function gatherCast(passages: readonly Passage[]): Cast {
  const namings: Naming[] = [];
  const organisations = emptyRegister();
  const organisationAppearances: Cast['organisationAppearances'] = [];
  const focuses = new Map<number, Focus>();
  let sentence = 0;
  for (const passage of passages) {
    for (const { words } of passage.sentences) {
      sentence++;
      const focus = readFocus(words);
      if (focus) focuses.set(sentence, focus);
      if (passage.kind === 'heading' && isTitleCase(words)) continue;
      for (const seen of readOrganisations(words)) {
        const known = enterOrganisation(organisations, seen.who);
        if (known) organisationAppearances.push({ ...seen, who: known, sentence });
      }
      for (const seen of readNationSubjects(words)) organisationAppearances.push({ ...seen, sentence });
      for (const run of nameRuns(words)) {
        const naming = readNaming(words, run, sentence, passage.kind === 'heading');
        if (naming) namings.push(naming);
      }
    }
  }
  return { ...registerPeople(namings), organisations, organisationAppearances, focuses };
}

/** Surnames that need no first name: those of heads of state and government. */
const holders = new Set(officeHolders.map(({ name }) => nameKey(name.at(-1) ?? '')));

/** Full names first (those of the text before those of headings), so that a surname above the full name finds it; then each place in order. */
function registerPeople(namings: readonly Naming[]): PeopleRegister & Pick<Cast, 'personAppearances'> {
  const register: PeopleRegister = { people: [], byPart: new Map() };
  for (const one of namings) if (one.parts.length > 1 && !one.heading) enterPerson(register, one);
  for (const one of namings)
    if (
      one.parts.length > 1 &&
      one.parts.length < 4 &&
      one.heading &&
      one.human &&
      findPeople(register, one.parts.slice(0, 2)).length === 0
    )
      enterPerson(register, ofHeading(one));
  const personAppearances: Appearance<Person>[] = [];
  const latest = new Map<string, Person>();
  for (const one of namings) {
    const surname = nameKey(one.parts.at(-1) ?? '');
    const fit = findPeople(register, one.heading ? one.parts.slice(0, 2) : one.parts).filter(
      (person) => !one.gender || !person.gender || person.gender === one.gender,
    );
    const last = latest.get(surname);
    const known = last && fit.includes(last) ? last : fit[0];
    const who =
      known ??
      (one.addressed || one.body || one.roles.length > 0 || one.aged || holders.has(surname)
        ? enterPerson(register, one)
        : null);
    if (!who) continue;
    if (one.parts.length === 1) learn(who, one);
    latest.set(surname, who);
    personAppearances.push({
      who,
      span: one.span,
      sentence: one.sentence,
      subject: one.subject,
      agent: one.agent,
      owner: one.owner,
    });
  }
  return { ...register, personAppearances };
}

/** The first two parts of a name in a heading; capitals may run on behind it (Mira Okello Defends). */
function ofHeading(one: Naming): Naming {
  const parts = particles.has((one.parts[1] ?? '').toLowerCase()) ? one.parts : one.parts.slice(0, 2);
  return { ...one, parts, called: parts.join(' ') };
}

/** A word that no name of a person has: Council, Police. */
const namesBody = remember((part) => organisationNouns.has(stop(part)) || groupNouns.has(stop(part)));

function readNaming(words: readonly Word[], run: NameRun, sentence: number, heading: boolean): Naming | null {
  const parts = joinHyphens(words.slice(run.name, run.end));
  const first = words[run.name];
  const last = words[run.end - 1];
  if (!first || !last || parts.length === 0 || parts.length > 6) return null;
  if (parts.join('').length < 2 && run.name === run.from) return null;
  if (!companyEndings.has(stop(last.text)) && parts.some(namesBody)) return null;
  if (readNation(parts.at(-1) ?? '') || (parts.length > 1 && readNation(parts.join(' ')))) return null;
  const led = run.name > run.from;
  if (!led && words[run.from - 1]?.text === 'the') return null;
  const titles = words.slice(run.from, run.name).map((word) => formsOfAddress.get(stop(word.text)));
  const before = rolesBefore(words, run);
  const after = before.length > 0 ? null : roleAfter(words, run.to);
  const roles = after ? [after] : before;
  const aged = ageBehind(words, run.to) !== null;
  const given = parts.length > 1 || aged ? genderOfGiven(parts[0] ?? '') : null;
  const addressed =
    titles.some((one) => one !== undefined) || (led && /^(?:DI|DS|DC)$/.test(words[run.from]?.text ?? ''));
  return {
    parts,
    called: parts.join('').length < 2 ? textOf(words.slice(run.from, run.end)) : parts.join(' '),
    gender:
      titles.find((one) => one) ??
      given ??
      genderOf(roles) ??
      (parts.length > 1 ? genderOfForm(parts) : null),
    roles,
    span: [first.start, last.end],
    sentence,
    heading,
    agent: words[run.from - 1]?.lower === 'by',
    owner: words[run.from - 1]?.lower === 'to' && /^belong(?:s|ed)$/.test(words[run.from - 2]?.lower ?? ''),
    subject: isSubject(words, run.to),
    addressed,
    aged,
    human:
      addressed ||
      roles.length > 0 ||
      aged ||
      (parts.length > 1 && isGivenName(parts[0] ?? '')) ||
      isDescribed(words, run.to),
    body: isCalledBody(words, run),
    age: ageBehind(words, run.to) ?? ageBefore(words, run.from),
  };
}

/** “The airline Skybright”, “Skybright, a budget airline,”, “Corvane Foods”: a company or the like. */
function isCalledBody(words: readonly Word[], { from, name, end, to }: NameRun): boolean {
  if (words.slice(name, end).some(({ text }) => text === '&')) return true;
  if (end - name > 1 && companyEndings.has(stop(words[end - 1]?.lower ?? ''))) return true;
  const before = words[from - 1];
  if (
    name === from &&
    before?.tag === 'NOUN' &&
    bodyKinds.has(before.lower) &&
    !startsWithCapital(before.text) &&
    /^(?:DET|ADJ|NOUN|PROPN|PUNCT)$/.test(from === 2 ? 'NOUN' : (words[from - 2]?.tag ?? 'PUNCT'))
  )
    return true;
  if (words[to]?.text !== ',' || words[to + 1]?.tag !== 'DET') return false;
  for (let i = to + 2; i < to + 8; i++) {
    const word = words[i];
    if (!word || !/^(?:NOUN|ADJ|PROPN)$/.test(word.tag)) return bodyKinds.has(words[i - 1]?.lower ?? '');
  }
  return false;
}

/** “Mira Okello, 52, …” */
function ageBehind(words: readonly Word[], to: number): number | null {
  const years = words[to]?.text === ',' ? words[to + 1]?.text : undefined;
  return years && /^\d{1,3}$/.test(years) && /^[,.]$/.test(words[to + 2]?.text ?? '') ? Number(years) : null;
}

/** “34-year-old Mira Okello”, “the 34-year-old defendant, Mira Okello” */
function ageBefore(words: readonly Word[], from: number): number | null {
  for (let i = from - 1; i > from - 5; i--)
    if (words[i]?.lower === 'old' && words[i - 2]?.lower === 'year')
      return Number(words[i - 4]?.text) || null;
  return null;
}

/** “Mira Okello, 46,”; “Mira Okello, who …”: what follows shows a human being. */
function isDescribed(words: readonly Word[], to: number): boolean {
  if (words[to]?.text !== ',') return false;
  const next = words[to + 1];
  return (
    /^(?:who|whose|whom)$/.test(next?.lower ?? '') ||
    (/^[1-9]\d$/.test(next?.text ?? '') && /^[,.]$/.test(words[to + 2]?.text ?? '.'))
  );
}

const isGivenName = (name: string) =>
  maleNames.has(name.toLowerCase()) || femaleNames.has(name.toLowerCase());

const genderOf = (roles: readonly Role[]): Gender =>
  roles.map(({ noun }) => genderOfRole.get(noun)).find((one) => one) ?? null;

/** Patronymics and surnames that show it: Ivanovna, Petrovich, Moskalkova. */
function genderOfForm(parts: readonly string[]): Gender {
  if (parts.slice(1).some((part) => /(?:ova|eva|skaya|ivna|ovna|evna)$/.test(part) && part.length >= 7))
    return 'female';
  return parts.length > 2 && parts.slice(1, -1).some((part) => /(?:ovich|evich|ovych|evych)$/.test(part))
    ? 'male'
    : null;
}

function genderOfGiven(given: string): Gender {
  const lower = given.toLowerCase();
  if (maleNames.has(lower) && !femaleNames.has(lower)) return 'male';
  return femaleNames.has(lower) && !maleNames.has(lower) ? 'female' : null;
}

/** A name followed by a verb, with or without an aside between commas. */
function isSubject(words: readonly Word[], to: number): boolean {
  const isVerb = (word: Word | undefined) =>
    word !== undefined && (word.tag === 'VERB' || word.tag === 'AUX' || word.tag === 'ADV');
  if (isVerb(words[to])) return true;
  if (words[to]?.text === '(' && words[to + 2]?.text === ')') return isSubject(words, to + 3);
  if (words[to]?.text !== ',') return false;
  if (words[to + 1]?.lower === 'who') return true;
  if (isVerb(words[to + 1])) return true;
  for (let i = to + 1; i < Math.min(words.length, to + 26); i++)
    if (words[i]?.text === ',' && isVerb(words[i + 1])) return true;
  return false;
}
