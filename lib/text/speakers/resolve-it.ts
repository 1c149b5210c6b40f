import { findFuller } from './find-fuller.ts';
import type { Appearance, Cast } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import { isBody } from './people-register.ts';
import type { Organisation } from './read-organisations.ts';
import type { Spoke } from './resolve-pronoun.ts';
import { nobody, ofOrganisation, ofPerson, type Resolved } from './resolved.ts';

/** In sentences. */
const memory = 3;

/** Finds which organisation “it” (or which organisation or people “they”) means: who spoke last, or a later one that is a subject; “unknown” where none is near. */
export function resolveIt(
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
        sentence - one.sentence <= memory &&
        (one.who.type === 'organisation' || (plural && one.who.type === 'group')),
    );
  const named = namedBefore(at, sentence, cast);
  if (
    last &&
    (!named ||
      (plural && last.who.type === 'group') ||
      named.sentence <= last.sentence ||
      last.who.name === named.who.name)
  )
    return { ...last.who, rule: 'pronoun', words: last.mention ? [last.mention] : [] };
  return named?.who ?? nobody;
}

/** The organisation or company that is named last as a subject, in this sentence or the one before. */
function namedBefore(at: number, sentence: number, cast: Cast): { who: Resolved; sentence: number } | null {
  for (const one of appearancesBefore(cast.organisationAppearances, at)) {
    if (sentence - one.sentence > 1) break;
    if (!one.subject) continue;
    const company = companyBefore(at, sentence, cast);
    if (company && company.at > one.span[0]) return company;
    return { who: fullestOf(one, cast), sentence: one.sentence };
  }
  return companyBefore(at, sentence, cast);
}

/** “The agency”, of which the article gave a fuller name before. */
function fullestOf(one: Appearance<Organisation>, cast: Cast): Resolved {
  const bare = one.who.owner === null && !one.who.proper ? findFuller(one.who, one.span[0], cast) : null;
  return bare ? ofOrganisation(bare.who, 'pronoun', bare) : ofOrganisation(one.who, 'pronoun', one);
}

function companyBefore(at: number, sentence: number, cast: Cast) {
  for (const one of appearancesBefore(cast.personAppearances, at)) {
    if (sentence - one.sentence > 1) return null;
    if (one.subject && isBody(one.who))
      return { who: ofPerson(one.who, 'pronoun', one), sentence: one.sentence, at: one.span[0] };
  }
  return null;
}
