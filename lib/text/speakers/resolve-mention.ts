import { groupNouns } from '../en/group-nouns.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { isMade } from '../phrases/is-made.ts';
import { startsWithCapital } from '../words/letters.ts';
import type { Word } from '../words/read-words.ts';
import { findPeople } from './people-register.ts';
import { type NameRun, nameRuns } from './read-names.ts';
import { resolveApposition, resolveName, resolveNickname, resolveTrailingName } from './resolve-name.ts';
import { resolveNoun } from './resolve-noun.ts';
import { resolveOrganisation } from './resolve-organisation.ts';
import { resolveSpokesperson } from './resolve-spokesperson.ts';
import { group, named, nobody, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

/** Finds who the words of a mention name, among those the article names; pronouns are not read here. “unknown” where the article does not settle it. */
export function resolveMention(mention: readonly Word[], setting: Setting): Resolved {
  const words = mention.filter((word) => word.text !== '"');
  if (words.length === 0 || (words[0]?.lower === 'one' && words[1]?.lower === 'of')) return nobody;
  const settled =
    resolveNickname(words, setting) ??
    resolveApposition(words, setting) ??
    resolveSpokesperson(words, setting);
  if (settled) return settled;
  if (isList(words)) return group(words);
  const core = coreOf(words);
  const bearer = core.length === 1 && words.length === 1 ? bearerOf(core[0], setting) : null;
  if (bearer) return bearer;
  const maker = makerOf(core, words);
  if (maker) return resolveMention(maker, setting);
  const last = nameRuns(core).at(-1);
  if (isJoined(core) && !holdsTwoOffices(core, last)) return together(core, words, setting);
  const trailing = core.length < words.length ? resolveTrailingName(words, setting) : null;
  if (trailing) return trailing;
  if (core.length === 1 && groupNouns.has(core[0]?.lower ?? '') && core[0] === setting.sentence.words[0])
    return group(words);
  if (isChartered(core, words)) return resolveOrganisation(core, words, setting);
  if (last && last.to === core.length && last.name < last.end)
    return resolveName(core.slice(last.name, last.end), core.slice(0, last.end), setting);
  return resolveNoun(core, words, setting);
}

/** “A count by the institute”, “a statement from the port”: who made it, where it is somebody with a name or an organisation’s noun. */
function makerOf(core: readonly Word[], words: readonly Word[]): readonly Word[] | null {
  const made = core.at(-1)?.lower ?? '';
  if (!/^(?:by|from)$/.test(words[core.length]?.lower ?? '')) return null;
  if (!isMade(made)) return null;
  const maker = words.slice(core.length + 1);
  const head = coreOf(maker).at(-1);
  const isNamed = head?.tag === 'PROPN' || organisationNouns.has(head?.lower ?? '');
  return isNamed ? maker : null;
}

/** “Baker said”: a capitalised word for a trade, without an article, that is the surname of somebody in the article. */
function bearerOf(word: Word | undefined, setting: Setting): Resolved | null {
  if (!word || !roleNouns.has(word.lower) || !startsWithCapital(word.text)) return null;
  const known = findPeople(setting.cast, [word.text]).some(({ human, keys }) => human && keys.length > 1);
  return known ? resolveName([word], [word], setting) : null;
}

/** Two who speak together: by their full names where the article names both, else as the words name them. */
function together(core: readonly Word[], words: readonly Word[], setting: Setting): Resolved {
  const joint = core.findIndex((word) => word.lower === 'and');
  if (joint < 1 || core.some((word) => word.text === ',')) return group(words);
  const sides = [core.slice(0, joint), core.slice(joint + 1)].map((side) => {
    const run = nameRuns(side).at(-1);
    return run && run.to === side.length && run.name < run.end
      ? resolveName(side.slice(run.name, run.end), side, setting)
      : nobody;
  });
  if (!sides.every(({ person }) => person !== null)) return group(words);
  return {
    ...named(sides.map(({ name }) => name).join(' and '), 'person', 'surname'),
    type: 'group',
    words: sides.flatMap((side) => side.words),
  };
}

/** “The mayor, the governor and the judge”, “labour unions, farmers and many shops”. */
function isList(words: readonly Word[]): boolean {
  const comma = words.findIndex((word) => word.text === ',');
  const joint = words.findLastIndex((word) => word.lower === 'and');
  if (comma < 1 || joint <= comma) return false;
  const before = words[joint - 1]?.text === ',' ? joint - 2 : joint - 1;
  const ends = [comma - 1, before, words.length - 1].map((i) => words[i]);
  const starts = [0, comma + 1, joint + 1].map((i) => words[i]?.tag);
  return (
    before > comma &&
    ends.every((word) => word?.tag === 'NOUN') &&
    (starts.every((tag) => tag === 'DET') || ends.every((word) => /s$/.test(word?.lower ?? '')))
  );
}

/** “The Philippine Department of Migrant Workers”: an organisation’s noun with a capital and what it is of. */
const isChartered = (core: readonly Word[], words: readonly Word[]) =>
  core.length < words.length &&
  /^(?:of|for|on)$/.test(words[core.length]?.lower ?? '') &&
  startsWithCapital(
    words[core.length + 1]?.lower === 'the'
      ? (words[core.length + 2]?.text ?? '')
      : (words[core.length + 1]?.text ?? ''),
  ) &&
  startsWithCapital(core.at(-1)?.text ?? '') &&
  organisationNouns.has(core.at(-1)?.lower ?? '');

/** The words up to the first preposition, participle or comma. */
function coreOf(words: readonly Word[]): Word[] {
  const cut = words.findIndex(
    (word, i) =>
      i > 0 &&
      (word.text === ',' ||
        word.text === '(' ||
        word.tag === 'ADP' ||
        word.lower === 'who' ||
        (word.tag === 'VERB' &&
          /ed$|known/.test(word.lower) &&
          words[i - 1]?.text !== '-' &&
          words[i - 1]?.tag !== 'ADV') ||
        word.lower === 'familiar' ||
        (word.tag === 'VERB' &&
          /ing$/.test(word.lower) &&
          words[i - 1]?.tag === 'NOUN' &&
          /s$/.test(words[i - 1]?.lower ?? '')) ||
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
