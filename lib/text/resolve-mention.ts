import { groupNouns } from './en/group-nouns.ts';
import { organisationNouns } from './en/organisation-nouns.ts';
import { roleNouns } from './en/role-nouns.ts';
import { formsOfAddress } from './en/titles.ts';
import type { Cast } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import { joinHyphens, nameKeys } from './name-parts.ts';
import { findPeople, type Person } from './people-register.ts';
import { type NameRun, nameRuns } from './read-names.ts';
import { readNation } from './read-nation.ts';
import type { Word } from './read-words.ts';
import { findOrganisation, ownerOfFigures, resolveOrganisation } from './resolve-organisation.ts';
import { resolveRole } from './resolve-role.ts';
import { bare, group, named, nobody, ofOrganisation, ofPerson, type Resolved, textOf } from './resolved.ts';

/**
 * Finds who the words of a mention name, among those the article names; pronouns are not read here.
 * `at` is the mention’s place, `sentence` the words of its sentence. “unknown” where the article does not settle it.
 */
export function resolveMention(
  mention: readonly Word[],
  at: number,
  sentence: readonly Word[],
  cast: Cast,
): Resolved {
  const words = mention.filter((word) => word.text !== '"');
  if (words.length === 0) return nobody;
  const nickname = words.find(
    (word, i) => word.quoted !== '' && /^(?:as|called|nicknamed|dubbed)$/.test(words[i - 1]?.lower ?? ''),
  );
  if (nickname) return named(nickname.quoted, 'person', 'nickname');
  const apposed = apposedName(words, cast);
  if (apposed) return { ...apposed, rule: 'name_after_comma' };
  const core = coreOf(words);
  const runs = nameRuns(core);
  const last = runs.at(-1);
  if (isJoined(core) && !holdsTwoOffices(core, last)) return group(words);
  if (last && last.to === core.length && last.name < last.end)
    return resolveName(
      core.slice(last.name, last.end),
      core,
      at,
      cast,
      last.name > last.from || last.from > 0,
    );
  return resolveNoun(core, words, at, sentence, cast);
}

/** “Its spokesman, Colonel Bo Ruis”: the name after the comma. */
function apposedName(words: readonly Word[], cast: Cast): Resolved | null {
  const comma = words.findIndex((word) => word.text === ',');
  if (comma < 0) return null;
  const runs = nameRuns(words.slice(comma + 1));
  const run = runs[0];
  if (!run || run.name === run.end) return null;
  return resolveName(
    words.slice(comma + 1 + run.name, comma + 1 + run.end),
    words,
    words[comma]?.start ?? 0,
    cast,
    true,
  );
}

/** The words up to the first preposition, participle or comma. */
function coreOf(words: readonly Word[]): Word[] {
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word.text === ',' ||
        word.text === '(' ||
        word.tag === 'ADP' ||
        (word.tag === 'VERB' && /ed$|known/.test(word.lower)) ||
        word.lower === 'familiar' ||
        word.tag === 'QUOTE'),
  );
  return cut < 0 ? [...words] : words.slice(0, cut);
}

/** “The aide and top diplomat Bo Ruis”: two offices, one person. */
function holdsTwoOffices(core: readonly Word[], last: NameRun | undefined): boolean {
  const joint = core.findIndex((word) => word.lower === 'and');
  const office = core[joint - 1];
  return (
    last !== undefined &&
    last.to === core.length &&
    last.to - last.name > 1 &&
    office !== undefined &&
    roleNouns.has(office.lower) &&
    office.tag !== 'PROPN'
  );
}

const isJoined = (core: readonly Word[]) =>
  core.some((word, i) => i > 0 && i < core.length - 1 && (word.lower === 'and' || word.lower === 'or'));

function resolveName(
  name: readonly Word[],
  core: readonly Word[],
  at: number,
  cast: Cast,
  led: boolean,
): Resolved {
  const full = textOf(name);
  const nation = readNation(full);
  if (nation)
    return named(/^(?:Kremlin|White House)$/.test(full) ? full : nation.name, 'organisation', 'nation');
  const parts = joinHyphens(name);
  const address = core
    .map((word) => formsOfAddress.get(word.lower.replace(/\.$/, '')))
    .find((one) => one !== undefined);
  const fit = findPeople(cast, parts).filter(
    (person) => !address || !person.gender || person.gender === address,
  );
  const [only] = fit;
  if (fit.length === 1 && only?.keys.length === nameKeys(parts).length) return ofPerson(only, 'full_name');
  const nearest = nearestPerson(fit, at, cast);
  if (nearest) return { ...nearest, doubts: fit.length > 1 ? ['namesakes'] : [] };
  const organisation = findOrganisation(full, at, cast);
  if (organisation)
    return ofOrganisation(organisation, organisation.acronym === full ? 'acronym' : 'organisation');
  const isOrganisation =
    name.some((word) => organisationNouns.has(word.lower)) ||
    (!led && name.length === 1) ||
    (core[0]?.lower === 'the' && core[1] === name[0]);
  return named(full, isOrganisation ? 'organisation' : 'person');
}

/** Among several of one surname, the one that was named last before the place. */
function nearestPerson(fit: Person[], at: number, cast: Cast): Resolved | null {
  for (const one of appearancesBefore(cast.personAppearances, at))
    if (fit.includes(one.who)) return ofPerson(one.who, 'surname', one);
  return fit[0] ? ofPerson(fit[0], 'surname') : null;
}

function resolveNoun(
  core: readonly Word[],
  words: readonly Word[],
  at: number,
  sentence: readonly Word[],
  cast: Cast,
): Resolved {
  const head = core.findLast((word) => /^(?:NOUN|PROPN|NUM|ADJ|PRON|X)$/.test(word.tag));
  if (!head) return nobody;
  const noun = head.lower;
  const singular = noun.replace(/s$/, '');
  if (/^(?:figures|data|records|statistics|estimates)$/.test(noun)) return ownerOfFigures(core, words);
  if (roleNouns.has(noun) && !(organisationNouns.has(noun) && readNation(core[0]?.text ?? '')))
    return resolveRole(core, words, at, cast);
  if (organisationNouns.has(noun)) return resolveOrganisation(core, words, at, sentence, cast);
  if (
    groupNouns.has(noun) ||
    (roleNouns.has(singular) && noun !== singular) ||
    (/s$/.test(noun) && head.tag === 'NOUN' && !/ss$/.test(noun))
  )
    return group(words);
  if (head.tag === 'NUM') return group(words);
  if (/^\p{Lu}/u.test(head.text) && head.text.length > 1 && head !== sentence[0])
    return named(textOf(bare(core)), 'organisation');
  return nobody;
}
