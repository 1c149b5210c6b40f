import type { Doubt } from '../../vocabulary.ts';
import type { Span } from '../analysis.ts';
import { genderOfRole } from '../en/gendered-roles.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { isPossessiveMark } from '../phrases/read-noun-phrase.ts';
import type { Appearance, Cast } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import { type Gender, isBody, type Person } from './people-register.ts';
import { resolveIt } from './resolve-it.ts';
import { resolveRole } from './resolve-role.ts';
import { nobody, ofPerson, type Resolved } from './resolved.ts';

/** A statement’s speaker as found before, for what comes after it. */
export interface Spoke {
  who: Resolved;
  /** The words that named them there. */
  mention: Span | null;
  at: number;
  sentence: number;
  /** The noun that heads the mention: ministry. */
  noun: string | null;
  /** Somebody else passes it on: it stands inside what they said. */
  relayed: boolean;
  /** It ends in a question mark. */
  asked: boolean;
}

const memory = 8;
/** How far back, in sentences, the only person of that gender may be named. */
const farthestOnly = 5;

const nobodyElse: ReadonlySet<Person> = new Set();

/**
 * Finds who a pronoun stands for: the most prominent fitting person (he, she) or organisation or group
 * (it, they) of the sentences before, by nearness and by being a subject (Lappin and Leass 1994); “unknown” where none
 * fits or two fit alike. `others` are known not to be meant.
 */
export function resolvePronoun(
  pronoun: string,
  at: number,
  sentence: number,
  cast: Cast,
  spoken: readonly Spoke[],
  others: ReadonlySet<Person> = nobodyElse,
): Resolved {
  if (/^(?:he|his|him)$/.test(pronoun)) return resolvePerson('male', at, sentence, cast, spoken, others);
  if (/^(?:she|her)$/.test(pronoun)) return resolvePerson('female', at, sentence, cast, spoken, others);
  if (/^(?:it|its)$/.test(pronoun)) return resolveIt(at, sentence, cast, spoken, false);
  if (/^(?:they|their|them)$/.test(pronoun)) return resolveIt(at, sentence, cast, spoken, true);
  return nobody;
}

interface Candidate {
  worth: number;
  /** Where they are named. */
  span: Span | null;
  distance: number;
  sentence: number;
}

function resolvePerson(
  gender: Gender,
  at: number,
  sentence: number,
  cast: Cast,
  spoken: readonly Spoke[],
  others: ReadonlySet<Person>,
): Resolved {
  const candidates = new Map<Person, Candidate>();
  const pronoun = gender === 'male' ? 'he' : 'she';
  const consider = (person: Person, span: Span | null, from: number, extra: number) => {
    if ((person.gender && person.gender !== gender) || isBody(person) || others.has(person)) return;
    const distance = sentencesAway(from, sentence, pronoun, cast);
    const worth = memory - distance * 2 + extra + (person.gender ? 1 : 0) - (person.human ? 0 : 3);
    const near = span ? Math.max(0, 0.5 - (at - span[0]) / 2000) : 0;
    const known = candidates.get(person);
    if (!known || worth + near > known.worth)
      candidates.set(person, { worth: worth + near, span, distance, sentence: from });
  };
  const asking = new Set<Person>();
  for (const one of recent(cast.personAppearances, at, sentence)) {
    if (one.agent && one.sentence === sentence) {
      asking.add(one.who);
      continue;
    }
    consider(one.who, one.span, one.sentence, one.subject ? 1.5 : 0);
  }
  for (const one of spoken.slice(-6))
    if (
      one.at < at &&
      one.who.person &&
      sentence - one.sentence <= memory &&
      !(one.sentence === sentence && asking.has(one.who.person))
    )
      consider(one.who.person, one.mention, one.sentence, one.relayed ? 0 : 2);
  const led = roleBefore(sentence, pronoun, cast, spoken);
  if (led?.who.person) consider(led.who.person, led.who.words[0] ?? null, led.sentence, 1.5);
  const unnamed = unnamedSpeaker(at, sentence, gender, spoken);
  const [best, second] = [...candidates].sort((a, b) => b[1].worth - a[1].worth);
  if (!best)
    return (
      (led || unnamed ? null : mainSpeaker(gender, at, sentence, cast, spoken)) ??
      following(cast.personAppearances, sentence, gender)
    );
  const [person, { worth, span, distance }] = best;
  if (unnamed && memory - (sentence - unnamed.sentence) * 2 + 2 >= worth) return asPronoun(unnamed);
  const goesOn = spoken.at(-1)?.who.person === person;
  const isSure = goesOn && person.gender === gender && distance <= 2;
  if (led && !led.who.person && !isSure && best[1].sentence < led.sentence - (led.isNew ? 0 : 1))
    return nobody;
  const isOnly =
    person.gender === gender && [...candidates.keys()].every((one) => one === person || !one.human);
  if (distance > (isOnly ? farthestOnly : 2) && !goesOn)
    return (led ? null : mainSpeaker(gender, at, sentence, cast, spoken)) ?? nobody;
  const doubts: Doubt[] = [];
  if (second && worth - second[1].worth < 2) doubts.push('pronoun_between_two');
  if (distance > 2) doubts.push('pronoun_far_from_name');
  if (distance <= 1 && person.human && [...candidates.keys()].every((one) => one === person || !one.human))
    person.gender ??= gender;
  return { ...ofPerson(person, 'pronoun'), words: span ? [span] : [], doubts };
}

/** How many statements make a main speaker, and how many sentences ago the last one may be. */
const oftenEnough = 3;
const farthestMain = 14;
/** A page with more statements than this, or more names, is no profile; each pronoun would look through all of them. */
const mostSpoken = 200;
const mostNamed = 1000;

/** In a profile or a press conference: the one who spoke several times, where nobody else who is named so far can be “she”. */
function mainSpeaker(
  gender: Gender,
  at: number,
  sentence: number,
  { personAppearances }: Cast,
  spoken: readonly Spoke[],
): Resolved | null {
  if (spoken.length > mostSpoken || personAppearances.length > mostNamed) return null;
  let times = 0;
  let main: Spoke | null = null;
  for (const one of spoken) {
    const { person } = one.who;
    if (!person || person.gender !== gender || one.relayed) continue;
    if (main && main.who.person !== person) return null;
    main = one;
    times++;
  }
  if (!main || times < oftenEnough || sentence - main.sentence > farthestMain) return null;
  for (const { who } of appearancesBefore(personAppearances, at))
    if (who !== main.who.person && who.human && (who.gender ?? gender) === gender) return null;
  return { ...asPronoun(main), doubts: ['pronoun_far_from_name'] };
}

/** How many sentences lie between, those left out that open with the same pronoun and so keep to whom it means. */
function sentencesAway(from: number, to: number, pronoun: string, { focuses }: Cast): number {
  let away = to - from;
  for (let i = from + 1; i < to; i++) if (focuses.get(i)?.pronoun === pronoun) away--;
  return away;
}

/** “A guard came out.”, “Her deputy agreed.”: who without a name leads the last sentence that no pronoun leads. */
function roleBefore(
  sentence: number,
  pronoun: string,
  cast: Cast,
  spoken: readonly Spoke[],
): { who: Resolved; sentence: number; isNew: boolean } | null {
  let number = sentence - 1;
  while (sentence - number <= memory && cast.focuses.get(number)?.pronoun === pronoun) number--;
  const role = sentence - number <= memory ? cast.focuses.get(number)?.role : undefined;
  const noun = role?.at(-1);
  if (!role || !noun) return null;
  const shown = genderOfRole.get(noun.lower);
  if (shown && (shown === 'male') !== (pronoun === 'he')) return null;
  const setting = { at: noun.end, sentence: { number, words: role }, cast, spoken };
  const isNew =
    /^(?:an?|another|one|his|her|its|their)$/.test(role[0]?.lower ?? '') || role.some(isPossessiveMark);
  return { who: resolveRole(role, role, setting), sentence: number, isNew };
}

/** Somebody without a name who spoke just before: a spokesman, a former official. “He” may be nobody else. */
function unnamedSpeaker(
  at: number,
  sentence: number,
  gender: Gender,
  spoken: readonly Spoke[],
): Spoke | null {
  const last = spoken.at(-1);
  const shown = genderOfRole.get(last?.noun ?? '');
  if (shown && shown !== gender) return null;
  if (!last || last.at >= at || sentence - last.sentence > 2 || last.who.person) return null;
  const isOne = last.noun !== null && last.who.type !== 'group' && roleNouns.has(last.noun);
  const isOnlyName = last.who.rule === 'new_name' && /^\p{Lu}\p{Ll}+$/u.test(last.who.name);
  return isOne || last.who.type === 'person' || isOnlyName ? last : null;
}

/** A text that opens with a pronoun names the person in its next sentence. */
function following(appearances: readonly Appearance<Person>[], sentence: number, gender: Gender): Resolved {
  if (sentence > 2) return nobody;
  const next = appearances.find(
    (one) =>
      one.sentence > sentence &&
      one.sentence <= sentence + 1 &&
      (!one.who.gender || one.who.gender === gender),
  );
  if (!next) return nobody;
  next.who.gender ??= gender;
  return ofPerson(next.who, 'pronoun', next);
}

function recent<T>(appearances: readonly Appearance<T>[], at: number, sentence: number): Appearance<T>[] {
  const out: Appearance<T>[] = [];
  for (const one of appearancesBefore(appearances, at)) {
    if (sentence - one.sentence > memory / 2 || out.length >= 60) break;
    out.unshift(one);
  }
  return out;
}

const asPronoun = ({ who, mention }: Spoke): Resolved => ({
  ...who,
  rule: 'pronoun',
  words: mention ? [mention] : [],
});
