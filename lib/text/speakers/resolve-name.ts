import { demonyms } from '../en/demonyms.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { formsOfAddress } from '../en/titles.ts';
import { readNation, sameNation } from '../phrases/read-nation.ts';
import { isPossessiveMark } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import type { Appearance, Cast } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import { joinHyphens, nameKeys } from './name-parts.ts';
import { findPeople, type Person } from './people-register.ts';
import { nameRuns, stop } from './read-names.ts';
import { findOrganisation } from './resolve-organisation.ts';
import { named, nobody, ofOrganisation, ofPerson, type Resolved, textOf } from './resolved.ts';
import type { Setting } from './setting.ts';

/** Who a name stands for: somebody of the register, an organisation, a nation, else the name itself. `core` holds it with its titles. */
export function resolveName(name: readonly Word[], core: readonly Word[], setting: Setting): Resolved {
  const full = textOf(name);
  const address = core.map((word) => formsOfAddress.get(stop(word.lower))).find((one) => one !== undefined);
  const parts = joinHyphens(name);
  const fit = findPeople(setting.cast, parts).filter(
    (person) => !address || !person.gender || person.gender === address,
  );
  const nation = readNation(full);
  if (core[0]?.lower === 'the' && name.length === 1 && core.length === 2) {
    const native = nativeOf(full, setting);
    if (native) return native;
  }
  if (
    nation &&
    (fit.length === 0 || name.length === 1) &&
    address === undefined &&
    !fit.some((one) => one.human)
  )
    return named(/^(?:Kremlin|White House)$/.test(full) ? full : nation.name, 'organisation', 'nation');
  const [only] = fit;
  if (fit.length === 1 && only?.keys.length === nameKeys(parts).length) return ofPerson(only, 'full_name');
  const nearest = nearestPerson(fit, setting);
  if (nearest) return { ...nearest, doubts: fit.length > 1 ? ['namesakes'] : [] };
  const organisation = findOrganisation(full, setting.at, setting.cast);
  if (organisation)
    return ofOrganisation(organisation, organisation.acronym === full ? 'acronym' : 'organisation');
  const led = core[0] !== name[0];
  const isOrganisation =
    name.some((word) => organisationNouns.has(word.lower)) ||
    (!led && name.length === 1) ||
    /^\p{Lu}{2,6}$/u.test(full) ||
    (core[0]?.lower === 'the' && core[1] === name[0]);
  return named(full, isOrganisation ? 'organisation' : 'person');
}

/** “The Finn”: the nearest person whom the article calls Finnish, else who spoke last. */
function nativeOf(word: string, { at, sentence, cast, spoken }: Setting): Resolved | null {
  const adjective = demonyms.get(word) ?? (/(?:an|ian|ese)$/.test(word) ? word : null);
  const nation = adjective && readNation(adjective);
  if (!adjective || !nation || nation.name === word) return null;
  for (const one of appearancesBefore(cast.personAppearances, at)) {
    if (sentence.number - one.sentence > farthestNative) break;
    if (one.who.roles.some(({ words }) => words.some((word) => sameNation(word, adjective))))
      return ofPerson(one.who, 'role', one);
  }
  const last = spoken.at(-1);
  return last?.who.person && sentence.number - last.sentence <= 2
    ? ofPerson(last.who.person, 'role')
    : nobody;
}

/** In sentences. */
const farthestNative = 12;

/** Among several of one surname, the one that was named last before the place. */
function nearestPerson(fit: Person[], { at, cast }: Setting): Resolved | null {
  if (fit.length === 0) return null;
  let nearest: Appearance<Person> | null = null;
  for (const one of appearancesBefore(cast.personAppearances, at)) {
    if (!fit.includes(one.who)) continue;
    if (nearest && one.sentence === nearest.sentence && one.who !== nearest.who && isFirst(nearest, cast))
      return nobody;
    if (nearest) break;
    nearest = one;
    if (fit.length === 1) break;
  }
  if (nearest) return ofPerson(nearest.who, 'surname', nearest);
  return fit[0] ? ofPerson(fit[0], 'surname') : null;
}

/** Is it the first place that names this person? Two of one name who come in together are not told apart by it. */
const isFirst = (one: Appearance<Person>, { personAppearances }: Cast) => {
  for (const { who } of appearancesBefore(personAppearances, one.span[0])) if (who === one.who) return false;
  return true;
};

/** “Its spokesman, Colonel Bo Ruis”: the name after the comma; not the second of a list. */
export function resolveApposition(words: readonly Word[], setting: Setting): Resolved | null {
  const comma = words.findIndex((word) => word.text === ',');
  if (comma < 0) return null;
  const before = words.slice(0, comma);
  const leading = nameRuns(before).at(-1);
  if (leading && leading.to === comma && leading.end > leading.name && !endsInOffice(before)) {
    const isPlace = readNation(textOf(before.slice(leading.name))) !== null;
    if (!isPlace && leading.from === 0) return null;
  }
  const rest = words.slice(comma + 1);
  const run = nameRuns(rest)[0];
  if (
    !run ||
    run.name === run.end ||
    isPossessiveMark(rest[run.to]) ||
    rest.slice(0, run.from).some((word) => word.tag === 'ADP')
  )
    return null;
  const found = resolveName(rest.slice(run.name, run.end), rest.slice(0, run.end), {
    ...setting,
    at: rest[0]?.start ?? setting.at,
  });
  return { ...found, rule: 'name_after_comma' };
}

const endsInOffice = (words: readonly Word[]) => roleNouns.has(stop(words.at(-1)?.lower ?? ''));

/** “The head of the port authority Bo Ruis”: a name right behind an office with its place. */
export function resolveTrailingName(words: readonly Word[], setting: Setting): Resolved | null {
  const run = nameRuns(words).findLast(({ name, end }) => end - name >= 2);
  if (
    !run ||
    run.from === 0 ||
    (words[run.to] && words[run.to]?.tag !== 'ADP' && words[run.to]?.text !== ',')
  )
    return null;
  const office = words.findIndex((word) => word.tag === 'ADP');
  if (office < 1 || office > run.from || !roleNouns.has(words[office - 1]?.lower ?? '')) return null;
  const before = words[run.from - 1];
  const known = findPeople(setting.cast, joinHyphens(words.slice(run.name, run.end))).some(
    ({ human }) => human,
  );
  const bare = run.name === run.from;
  if (!before || (bare && before.tag === 'DET') || (before.tag === 'ADP' && (!known || bare))) return null;
  return { ...resolveName(words.slice(run.name, run.end), words, setting), rule: 'full_name' };
}

const naming = /^(?:as|called|nicknamed|dubbed|named|identified|sign|alias|handle)$/;

/** “A blogger known as ‘Heron’”, “a witness identified only as Mr B”: the name that the words give. */
export function resolveNickname(words: readonly Word[], setting: Setting): Resolved | null {
  for (let i = 1; i < words.length; i++) {
    if (!naming.test(words[i - 1]?.lower ?? '')) continue;
    const word = words[i];
    if (word && word.quoted !== '') return named(word.quoted, 'person', 'nickname');
    const run = nameRuns(words.slice(i))[0];
    if (
      run &&
      run.from === 0 &&
      /^(?:known|identified|named|called|nicknamed|dubbed|sign|name)$/.test(givenBy(words, i))
    )
      return resolveName(words.slice(i + run.name, i + run.end), words.slice(i, i + run.end), setting);
  }
  return null;
}

/** The participle that gives the name: known as, identified only as, call sign. */
function givenBy(words: readonly Word[], at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--)
    if (words[i]?.lower !== 'as' && words[i]?.tag !== 'ADV') return words[i]?.lower ?? '';
  return '';
}
