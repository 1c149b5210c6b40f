import type { SpeakerType } from '../vocabulary.ts';
import { groupNouns } from './en/group-nouns.ts';
import { organisationNouns } from './en/organisation-nouns.ts';
import { roleNouns } from './en/role-nouns.ts';
import { formsOfAddress } from './en/titles.ts';
import {
  type Cast,
  type NameRun,
  nameRuns,
  type Organisation,
  organisationEnding,
  organisationName,
  type Person,
} from './gather-cast.ts';
import { appearancesAfter, appearancesBefore } from './look-around.ts';
import { readNation, sameNation } from './read-nation.ts';
import { isPossessive } from './read-noun-phrase.ts';
import type { Word } from './read-words.ts';

/** Who a mention stands for. */
export interface Resolved {
  name: string;
  type: SpeakerType;
  person: Person | null;
  organisation: Organisation | null;
}

export const nobody: Resolved = { name: 'unknown', type: 'unknown', person: null, organisation: null };

const aka: Record<string, string[]> = {
  leader: ['president', 'premier', 'minister', 'head', 'chief', 'chancellor', 'commander'],
  head: ['chief', 'director', 'chairman', 'chairwoman', 'chair', 'president', 'leader'],
  chief: ['head', 'director', 'leader'],
  diplomat: ['minister', 'chief', 'envoy', 'ambassador'],
  spokesperson: ['spokesman', 'spokeswoman'],
};
const idle = new Set(
  'the a an his her its their top senior former new newly elected current own local regional then acting incoming outgoing veteran ex long-time'.split(
    ' ',
  ),
);

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
  if (nickname) return { ...nobody, name: nickname.quoted, type: 'person' };
  const named = apposedName(words, cast);
  if (named) return named;
  const core = coreOf(words);
  const runs = nameRuns(core);
  const last = runs.at(-1);
  if (isJoined(core) && !holdsTwoOffices(core, last)) return group(words);
  if (last && last.to === core.length && last.name < last.to)
    return resolveName(
      core.slice(last.name, last.to),
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
  if (!run || run.name === run.to) return null;
  return resolveName(
    words.slice(comma + 1 + run.name, comma + 1 + run.to),
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

const bare = (words: readonly Word[]) =>
  words.filter(
    (word, i) =>
      !(i === 0 && word.tag === 'DET' && !/^(?:all|both|some|several|many|most)$/.test(word.lower)),
  );

function textOf(words: readonly Word[]): string {
  return words
    .map((word, i) => (i > 0 && word.start > (words[i - 1]?.end ?? 0) ? ` ${word.text}` : word.text))
    .join('')
    .trim();
}

const group = (words: readonly Word[]): Resolved => ({
  name: textOf(bare(words)),
  type: 'group',
  person: null,
  organisation: null,
});
const ofPerson = (person: Person): Resolved => ({
  name: person.name,
  type: 'person',
  person,
  organisation: null,
});
const ofOrganisation = (organisation: Organisation): Resolved => ({
  name: organisation.name,
  type: 'organisation',
  person: null,
  organisation,
});

function resolveName(
  name: readonly Word[],
  core: readonly Word[],
  at: number,
  cast: Cast,
  led: boolean,
): Resolved {
  const full = textOf(name);
  const lastWord = name.at(-1)?.text ?? '';
  const nation = readNation(full);
  if (nation)
    return {
      name: /^(?:Kremlin|White House)$/.test(full) ? full : nation.name,
      type: 'organisation',
      person: null,
      organisation: null,
    };
  const exact = cast.people.find((person) => person.name === full);
  if (exact) return ofPerson(exact);
  const address = core
    .map((word) => formsOfAddress.get(word.lower.replace(/\.$/, '')))
    .find((one) => one !== undefined);
  const bySurname = cast.people.filter(
    (person) =>
      person.name.endsWith(` ${lastWord}`) &&
      (name.length === 1 || person.name.startsWith(`${name[0]?.text} `)),
  );
  const fit = bySurname.filter((person) => !address || !person.gender || person.gender === address);
  const nearest = nearestPerson(fit, at, cast);
  if (nearest) return ofPerson(nearest);
  const organisation = findOrganisation(full, at, cast);
  if (organisation) return ofOrganisation(organisation);
  const alone = cast.people.find((person) => person.name === lastWord);
  if (alone && name.length === 1) return ofPerson(alone);
  const isOrganisation =
    name.some((word) => organisationNouns.has(word.lower)) || (!led && name.length === 1);
  return { name: full, type: isOrganisation ? 'organisation' : 'person', person: null, organisation: null };
}

/** Among several of one surname, the one that was named last before the place. */
function nearestPerson(fit: Person[], at: number, cast: Cast): Person | null {
  if (fit.length < 2) return fit[0] ?? null;
  for (const one of appearancesBefore(cast.personAppearances, at)) if (fit.includes(one.who)) return one.who;
  return fit[0] ?? null;
}

/** By full name, acronym, or the last or first word of a longer name: the Front, Brightwell. */
function findOrganisation(name: string, at: number, cast: Cast): Organisation | null {
  const lower = name.toLowerCase();
  const fit = cast.organisations.filter(
    (one) =>
      one.name.toLowerCase() === lower ||
      one.acronym === name ||
      one.name.toLowerCase().endsWith(` ${lower}`) ||
      one.name.toLowerCase().startsWith(`${lower} `),
  );
  const near = [...appearancesBefore(cast.organisationAppearances, at + 1)].find(
    ({ who }) => fit.includes(who) && who.name.toLowerCase() !== lower,
  );
  return near?.who ?? fit.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
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
    return { name: textOf(bare(core)), type: 'organisation', person: null, organisation: null };
  return nobody;
}

function ownerOfFigures(core: readonly Word[], words: readonly Word[]): Resolved {
  const nation = core.map((word) => readNation(word.text)).find((one) => one !== null);
  return nation
    ? { name: nation.name, type: 'organisation', person: null, organisation: null }
    : group(words);
}

/** “The Kestrian foreign minister”: the one person of the article whose office fits. */
function resolveRole(core: readonly Word[], words: readonly Word[], at: number, cast: Cast): Resolved {
  const indefinite = /^(?:a|an|one|another|some)$/.test(words[0]?.lower ?? '');
  const noun = core.at(-1)?.lower ?? '';
  if (indefinite || isPossessive(words[0])) return nobody;
  const wanted = words
    .map((word) => word.text)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:['’]s?|of|for|in|the)$/i.test(word));
  let best: { person: Person; score: number; at: number } | null = null;
  for (const person of cast.people) {
    for (const role of person.roles) {
      const score = fitOfRole(wanted, noun, role);
      if (score === null) continue;
      const seen = lastSeen(person, at, cast);
      if (!best || score > best.score || (score === best.score && seen > best.at))
        best = { person, score, at: seen };
    }
  }
  return best ? ofPerson(best.person) : nobody;
}

function lastSeen(person: Person, at: number, cast: Cast): number {
  for (const one of appearancesBefore(cast.personAppearances, at)) if (one.who === person) return one.at;
  return -1;
}

function fitOfRole(
  wanted: readonly string[],
  noun: string,
  role: { words: string[]; noun: string },
): number | null {
  const same = role.noun === noun;
  if (!same && !aka[noun]?.includes(role.noun)) return null;
  const ranks = (list: readonly string[]) =>
    list.some((word) => /^(?:vice|deputy|assistant|under|shadow)$/i.test(word));
  if (ranks(wanted) !== ranks(role.words)) return null;
  let score = same ? 2 : 1;
  for (const word of wanted) {
    const lower = word.toLowerCase();
    if (lower === noun || idle.has(lower)) continue;
    if (role.words.some((other) => other.toLowerCase() === lower)) score += 1;
    else if (role.words.some((other) => /^\p{Lu}/u.test(other) && sameNation(word, other))) score += 1;
    else if (/^\p{Lu}/u.test(word) && namesSame(wanted, role.words)) continue;
    else if (/^\p{Lu}/u.test(word)) return null;
    else if (same) return null;
  }
  return score;
}

/** “Head of the Velm Space Agency” and “who runs the agency”: the last word of the name stands for it. */
const namesSame = (wanted: readonly string[], role: readonly string[]) => {
  const last = wanted.at(-1)?.toLowerCase() ?? '';
  return organisationNouns.has(last) && role.includes(last);
};

function resolveOrganisation(
  core: readonly Word[],
  words: readonly Word[],
  at: number,
  sentence: readonly Word[],
  cast: Cast,
): Resolved {
  const head = core.findLastIndex((word) => organisationNouns.has(word.lower));
  const own = organisationEnding(core, head);
  if (!own) return nobody;
  if (isPossessive(words[0])) return ofOwner(own, sentence, cast);
  if (own.owner !== null) return ofOrganisation(sameOrganisation(own, cast) ?? own);
  const isFuller = ({ who }: { who: Organisation }) =>
    (who.owner !== null || who.words.length > own.words.length) && endsWith(who, own);
  const fuller = (
    [...appearancesBefore(cast.organisationAppearances, at)].find(isFuller) ??
    [...appearancesAfter(cast.organisationAppearances, at)].find(isFuller)
  )?.who;
  if (fuller) return ofOrganisation(sameOrganisation(fuller, cast) ?? fuller);
  const nation = sentence.length > 0 && words[0]?.tag !== 'DET' ? firstNation(sentence, words) : null;
  if (
    nation &&
    /^(?:ministry|force|army|military|police|government|parliament|staff)$/.test(own.words.at(-1) ?? '')
  )
    return ofOrganisation({ ...own, owner: nation, name: organisationName(own.words, nation) });
  return { ...ofOrganisation(own), name: textOf(bare(core)) };
}

/** “Its defence ministry”: of the nation that its sentence names first. */
function ofOwner(own: Organisation, sentence: readonly Word[], cast: Cast): Resolved {
  const nation = firstNation(sentence, []);
  const named = { ...own, owner: nation, name: organisationName(own.words, nation) };
  return ofOrganisation(sameOrganisation(named, cast) ?? named);
}

function firstNation(sentence: readonly Word[], without: readonly Word[]): string | null {
  return sentence.find((word) => readNation(word.text) !== null && !without.includes(word))?.text ?? null;
}

/** The same organisation as the article named it first: Drovia’s ministry and the Drovian ministry are one. */
function sameOrganisation(own: Organisation, cast: Cast): Organisation | null {
  const { owner } = own;
  if (owner === null) return null;
  return (
    cast.organisations.find(
      (one) =>
        one.owner !== null && sameNation(one.owner, owner) && one.words.join(' ') === own.words.join(' '),
    ) ?? null
  );
}

const endsWith = (fuller: Organisation, own: Organisation) =>
  ` ${fuller.words.join(' ')}`.endsWith(` ${own.words.join(' ')}`);
