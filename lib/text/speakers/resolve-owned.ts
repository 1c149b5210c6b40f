import { bodyKinds } from '../en/body-kinds.ts';
import { readNation } from '../phrases/read-nation.ts';
import type { Word } from '../words/read-words.ts';
import { appearancesAfter, appearancesBefore } from './look-around.ts';
import type { Organisation } from './read-organisations.ts';
import { organisationName } from './read-organisations.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { ofOrganisation, ofPerson, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

/** What belongs to an office: a minister’s ministry. */
const ministry = /^(?:ministry|department)$/;

/**
 * “His ministry”, “her office”, “its parent company”: the organisation by whom it belongs to, as the pronoun
 * tells (the finance minister’s is the finance ministry); null where that is not settled.
 */
export function resolveOwned(own: Organisation, pronoun: Word, setting: Setting): Resolved | null {
  const { at, sentence, cast, spoken } = setting;
  const owner = resolvePronoun(pronoun.lower, at, sentence.number, cast, spoken);
  if (owner.name === 'unknown') return null;
  const { person } = owner;
  const words = owner.words;
  if (!person || owner.type === 'organisation') {
    const nation = readNation(owner.name);
    const known = owner.organisation;
    // “Its ministry” behind a heading that names the ministry alone.
    if (!nation && known && known.words.at(-1) === own.words.at(-1))
      return { ...ofOrganisation(known, 'owner'), words };
    const name = nation ? organisationName(own.words, owner.name) : `${owner.name}’s ${own.words.join(' ')}`;
    return { ...ofOrganisation({ ...own, owner: owner.name, name }, 'owner'), words };
  }
  const noun = own.words.at(-1) ?? '';
  for (const around of [appearancesBefore, appearancesAfter])
    for (const one of around(cast.organisationAppearances, at))
      if (isFuller(one.who, own) && heads(person.roles, one.who))
        return { ...ofOrganisation(one.who, 'owner', one), words };
  if (ministry.test(noun)) {
    const role = person.roles.find(
      (one) => /^(?:minister|secretary)$/.test(one.noun) && one.words.length > 1,
    );
    const at = role?.words.findLastIndex((word) => word.toLowerCase() === role.noun) ?? -1;
    const field = role?.words
      .slice(0, at)
      .filter((word) => !/^(?:the|a|an|then|former|his|her|its|their)$/i.test(word));
    if (field && field.length > 0) {
      const nation = readNation(field[0] ?? '');
      const parts = (nation ? field.slice(1) : field).filter((word) => !/^['’]s?$/.test(word));
      const name = organisationName([...parts, noun], nation?.name ?? null);
      return { ...ofOrganisation({ ...own, words: [...parts, noun], name }, 'owner'), words };
    }
  }
  if (bodyKinds.get(noun) === 'business') {
    const company = person.roles.flatMap((role) => bodiesIn(role.words, setting))[0];
    if (company) return { ...company, rule: 'owner', words };
  }
  return {
    ...ofOrganisation(
      { ...own, owner: person.name, name: `${person.name}’s ${own.words.join(' ')}` },
      'owner',
    ),
    words,
  };
}

const isFuller = (one: Organisation, own: Organisation) =>
  one.words.at(-1) === own.words.at(-1) && (one.owner !== null || one.words.length > own.words.length);

/** Does somebody’s office say the name: the head of the harbour office, whose office is meant? */
const heads = (roles: readonly { words: string[] }[], who: Organisation) =>
  roles.some(({ words }) => {
    const said = words.map((word) => word.toLowerCase());
    return (
      who.words.slice(0, -1).some((word) => word.length > 3 && said.includes(word)) ||
      who.words.every((word) => said.includes(word))
    );
  });

function bodiesIn(words: readonly string[], { cast }: Setting): Resolved[] {
  return words.flatMap((word) =>
    /^\p{Lu}/u.test(word)
      ? (cast.byPart.get(word.toLowerCase()) ?? [])
          .filter(({ human }) => !human)
          .map((one) => ofPerson(one, 'owner'))
      : [],
  );
}
