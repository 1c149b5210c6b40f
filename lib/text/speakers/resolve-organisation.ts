import { bodyKinds } from '../en/body-kinds.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { readNation, sameNation } from '../phrases/read-nation.ts';
import { isPossessive } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import { findBody } from './find-body.ts';
import { findFuller } from './find-fuller.ts';
import type { Cast } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import {
  type Organisation,
  organisationAt,
  organisationEnding,
  organisationName,
} from './read-organisations.ts';
import { resolveOwned } from './resolve-owned.ts';
import { bare, group, named, nobody, ofOrganisation, type Resolved, textOf } from './resolved.ts';
import type { Setting } from './setting.ts';

/** By full name, acronym, or the last or first word of a longer name: the Front, Brightwell. */
export function findOrganisation(name: string, at: number, cast: Cast): Organisation | null {
  const register = cast.organisations;
  const lower = name.toLowerCase();
  const edge = register.byEdge.get(lower.slice(lower.lastIndexOf(' ') + 1)) ?? [];
  const fit = [...edge, ...(register.byEdge.get(lower.slice(0, `${lower} `.indexOf(' '))) ?? [])].filter(
    (one) => {
      const long = one.name.toLowerCase();
      return (
        long === lower ||
        one.acronym === name ||
        (isProper(one) && (long.endsWith(` ${lower}`) || long.startsWith(`${lower} `)))
      );
    },
  );
  if (fit.length === 0) return null;
  for (const { who } of appearancesBefore(cast.organisationAppearances, at + 1))
    if (fit.includes(who) && who.name.toLowerCase() !== lower) return who;
  return fit.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** Written with capitals throughout: Brightwell Avionics, but not Okello administration. */
const isProper = ({ name }: Organisation) => !/ \p{Ll}{4,}/u.test(name);

export function ownerOfFigures(core: readonly Word[]): Resolved {
  const nation = core.map((word) => readNation(word.text)).find((one) => one !== null);
  return nation ? named(nation.name, 'organisation', 'nation') : group(core);
}

export function resolveOrganisation(
  core: readonly Word[],
  words: readonly Word[],
  setting: Setting,
): Resolved {
  const { at, cast } = setting;
  const sentence = setting.sentence.words;
  const head = core.findLastIndex((word) => organisationNouns.has(word.lower));
  const own = organisationAt(words, words.indexOf(core[head] as Word)) ?? organisationEnding(core, head);
  if (!own) return nobody;
  const acronym = core[head - own.words.length + 1];
  if (
    own.words.length > 1 &&
    acronym &&
    /^\p{Lu}{3,6}$/u.test(acronym.text) &&
    /^\p{Ll}/u.test(core[head]?.text ?? '') &&
    !readNation(acronym.text)
  ) {
    const known = findOrganisation(acronym.text, at, cast);
    return known ? ofOrganisation(known, 'acronym') : named(acronym.text, 'organisation', 'acronym');
  }
  const [possessive] = words;
  if (possessive && isPossessive(possessive))
    return resolveOwned(own, possessive, setting) ?? ofOwner(own, sentence, cast);
  if (own.owner !== null && !/^\p{Lu}/u.test(own.owner))
    return { ...ofOrganisation(own), name: textOf(bare(core)) };
  if (own.owner !== null) {
    const noun = own.words.at(-1) ?? '';
    const body = bodyKinds.get(noun) === 'business' && !own.proper ? findBody(noun, setting) : null;
    return body ?? ofOrganisation(sameOrganisation(own, cast) ?? own, 'owner');
  }
  const fuller = findFuller(own, at, cast);
  if (fuller) return ofOrganisation(sameOrganisation(fuller.who, cast) ?? fuller.who, 'organisation', fuller);
  const body = isBare(own, words) ? findBody(own.words.at(-1) ?? '', setting) : null;
  if (body) return body;
  const nation = sentence.length > 0 && words[0]?.tag !== 'DET' ? firstNation(sentence, words) : null;
  if (
    nation &&
    /^(?:ministry|force|army|military|police|government|parliament|staff)$/.test(own.words.at(-1) ?? '')
  )
    return ofOrganisation({ ...own, owner: nation, name: organisationName(own.words, nation) }, 'owner');
  if (
    branches.test(own.words.at(-1) ?? '') &&
    words[core.length]?.lower === 'of' &&
    own.name === textOf(bare(core))
  )
    return { ...ofOrganisation(own), name: textOf(bare(words)) };
  return { ...ofOrganisation(own), name: / (?:of|for|on) /.test(own.name) ? own.name : textOf(bare(core)) };
}

/** Parts of a body that say little without it: the press service of the ministry. */
const branches = /^(?:service|office|department|bureau|staff|headquarters|branch|board|council|committee)$/;

/** “The company”, “the Berlin-based carrier”: known from before and without a name of its own. */
const told = /^(?:state|national|local|city|regional|federal|rival|parent|sister)$/;
const isBare = ({ name, words: own }: Organisation, words: readonly Word[]) =>
  !told.test(own[0] ?? '') &&
  !/\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1)) &&
  !/^(?:an?|one|another|any|some)$/.test(words[0]?.lower ?? '');

/** “Its defence ministry”: of the nation that its sentence names first. */
function ofOwner(own: Organisation, sentence: readonly Word[], cast: Cast): Resolved {
  const nation = firstNation(sentence, []);
  const theirs = { ...own, owner: nation, name: organisationName(own.words, nation) };
  return ofOrganisation(sameOrganisation(theirs, cast) ?? theirs, 'owner');
}

function firstNation(sentence: readonly Word[], without: readonly Word[]): string | null {
  return sentence.find((word) => readNation(word.text) !== null && !without.includes(word))?.text ?? null;
}

/** The same organisation as the article named it first: Drovia’s ministry and the Drovian ministry are one. */
function sameOrganisation(own: Organisation, cast: Cast): Organisation | null {
  const { owner } = own;
  if (owner === null) return null;
  return (
    cast.organisations.byWords
      .get(own.words.join(' '))
      ?.find((one) => one.owner !== null && sameNation(one.owner, owner)) ?? null
  );
}
