import type { Appearance, Cast, Gender, Person } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import type { Organisation } from './read-organisations.ts';
import { nobody, type Resolved } from './resolved.ts';

/** A statement’s speaker as found before, for what comes after it. */
export interface Spoke {
  who: Resolved;
  at: number;
  sentence: number;
  /** It ends in a question mark. */
  asked: boolean;
}

const memory = 8;

/**
 * Finds who a pronoun stands for: the most prominent fitting person (he, she) or organisation or group
 * (it, they) of the sentences before; “unknown” where none fits or two fit alike.
 */
export function resolvePronoun(
  pronoun: string,
  at: number,
  sentence: number,
  cast: Cast,
  spoken: readonly Spoke[],
): Resolved {
  if (/^(?:he|his|him)$/.test(pronoun)) return resolvePerson('male', at, sentence, cast, spoken);
  if (/^(?:she|her)$/.test(pronoun)) return resolvePerson('female', at, sentence, cast, spoken);
  if (/^(?:it|its)$/.test(pronoun)) return resolveBody(at, sentence, cast, spoken, false);
  if (/^(?:they|their|them)$/.test(pronoun)) return resolveBody(at, sentence, cast, spoken, true);
  return nobody;
}

function resolvePerson(
  gender: Gender,
  at: number,
  sentence: number,
  cast: Cast,
  spoken: readonly Spoke[],
): Resolved {
  const score = new Map<Person, number>();
  const consider = (person: Person, distance: number, extra: number) => {
    if (person.gender && person.gender !== gender) return;
    const worth = memory - distance * 2 + extra + (person.gender ? 1 : 0);
    score.set(person, Math.max(score.get(person) ?? Number.NEGATIVE_INFINITY, worth));
  };
  for (const one of recent(cast.personAppearances, at, sentence))
    consider(one.who, sentence - one.sentence, one.subject ? 1.5 : 0);
  for (const one of spoken.slice(-6))
    if (one.at < at && one.who.person && sentence - one.sentence <= memory)
      consider(one.who.person, sentence - one.sentence, 2);
  const best = [...score].sort((a, b) => b[1] - a[1])[0];
  const ahead = best ?? following(cast.personAppearances, sentence, gender);
  if (!ahead) return nobody;
  const person = ahead[0];
  person.gender ??= gender;
  return { name: person.name, type: 'person', person, organisation: null };
}

/** A text that opens with a pronoun names the person in its next sentence. */
function following(
  appearances: readonly Appearance<Person>[],
  sentence: number,
  gender: Gender,
): [Person, number] | null {
  if (sentence > 2) return null;
  const next = appearances.find(
    (one) =>
      one.sentence > sentence &&
      one.sentence <= sentence + 1 &&
      (!one.who.gender || one.who.gender === gender),
  );
  return next ? [next.who, 0] : null;
}

function resolveBody(
  at: number,
  sentence: number,
  cast: Cast,
  spoken: readonly Spoke[],
  plural: boolean,
): Resolved {
  const last = spoken
    .slice(-40)
    .findLast(
      (one) =>
        one.at < at &&
        sentence - one.sentence <= 3 &&
        (one.who.type === 'organisation' || (plural && one.who.type === 'group')),
    );
  const named = recent(cast.organisationAppearances, at, sentence).findLast(
    (one) => one.subject && sentence - one.sentence <= 1,
  );
  if (last && (!named || named.sentence <= last.sentence || last.who.organisation === named.who))
    return last.who;
  return named ? ofBody(named.who) : (last?.who ?? nobody);
}

const ofBody = (organisation: Organisation): Resolved => ({
  name: organisation.name,
  type: 'organisation',
  person: null,
  organisation,
});

function recent<T>(appearances: readonly Appearance<T>[], at: number, sentence: number): Appearance<T>[] {
  const out: Appearance<T>[] = [];
  for (const one of appearancesBefore(appearances, at)) {
    if (sentence - one.sentence > memory / 2 || out.length >= 60) break;
    out.unshift(one);
  }
  return out;
}
