import { documentNouns } from '../en/document-nouns.ts';
import { groupNouns } from '../en/group-nouns.ts';
import { organisationNouns } from '../en/organisation-nouns.ts';
import { roleNouns } from '../en/role-nouns.ts';
import { tallies } from '../phrases/is-made.ts';
import { readNation } from '../phrases/read-nation.ts';
import { isPossessiveMark } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';
import { findBody } from './find-body.ts';
import { nameRuns } from './read-names.ts';
import { resolveName } from './resolve-name.ts';
import { ownerOfFigures, resolveOrganisation } from './resolve-organisation.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { resolveAged, resolveRole } from './resolve-role.ts';
import { bare, group, named, nobody, type Resolved, textOf } from './resolved.ts';
import type { Setting } from './setting.ts';

/** Who a noun stands for: somebody’s office, an organisation, unnamed people, whoever put a statement out. */
export function resolveNoun(core: readonly Word[], words: readonly Word[], setting: Setting): Resolved {
  const head = core.findLast((word) => /^(?:NOUN|PROPN|NUM|ADJ|PRON|X)$/.test(word.tag));
  if (!head) return nobody;
  const noun = head.lower;
  const singular = noun.replace(/s$/, '');
  if (noun === 'old' && core.at(-3)?.lower === 'year') return resolveAged(Number(core.at(-5)?.text), setting);
  if (core.length === 1 && /^(?:others|some|many|several|both)$/.test(noun)) return group(words);
  if (counts.test(noun) && words[core.length]?.lower === 'of') return group(words.slice(core.length + 1));
  if (noun === 'intelligence' && core.length > 1)
    return named(textOf(bare(core)), 'organisation', 'organisation');
  if (noun === 'people' || (noun === 'close' && groupNouns.has(core.at(-2)?.lower ?? '')))
    return groupAround(words, setting);
  if (/^(?:figures|data|records|statistics|estimates)$/.test(noun)) return ownerOfFigures(core);
  if (roleNouns.has(noun) && !(organisationNouns.has(noun) && readNation(core[0]?.text ?? '')))
    return roleOrBody(noun, core, words, setting);
  if (tallies.test(noun)) {
    const by = compilerOf(core, setting);
    if (by) return by;
  }
  if (documentNouns.has(noun)) {
    const issuer = issuerOf(core, setting);
    if (issuer) return issuer;
  }
  if (organisationNouns.has(noun)) return resolveOrganisation(core, words, setting);
  if (
    groupNouns.has(noun) ||
    (roleNouns.has(singular) && noun !== singular) ||
    (/s$/.test(noun) && head.tag === 'NOUN' && !/ss$/.test(noun))
  )
    return ownedGroup(words, setting);
  if (head.tag === 'NUM' || /^(?:side|camp)$/.test(noun)) return group(words);
  if (/^\p{Lu}/u.test(head.text) && head.text.length > 1 && head !== setting.sentence.words[0])
    return named(textOf(bare(core)), 'organisation');
  return nobody;
}

/** “People close to him”: a group, with the name of whom the pronoun means. */
function groupAround(words: readonly Word[], { at, sentence, cast, spoken }: Setting): Resolved {
  const last = words.at(-1);
  if (!last || !/^(?:him|her|them)$/.test(last.lower)) return group(words);
  const who = resolvePronoun(last.lower, last.start ?? at, sentence.number, cast, spoken);
  if (who.name === 'unknown') return group(words);
  return { ...group(words), name: `${textOf(bare(words.slice(0, -1)))} ${who.name}`, words: who.words };
}

/** “Her critics”: a group of their own, filed with the name of whom the possessive means; never that person. */
function ownedGroup(words: readonly Word[], { at, sentence, cast, spoken }: Setting): Resolved {
  const [owner] = words;
  if (!owner || !/^(?:his|her|its)$/.test(owner.lower)) return group(words);
  const who = resolvePronoun(owner.lower, at, sentence.number, cast, spoken);
  if (!/\p{Lu}/u.test(who.name)) return group(words);
  const name = `${textOf(words.slice(1))} of ${who.name}`;
  return { ...group(words), name, words: who.words, doubts: who.doubts };
}

/** Nouns that only count those behind “of”: a number of residents. */
const counts =
  /^(?:number|handful|group|series|majority|couple|dozen|dozens|scores|hundreds|thousands|pair|minority|percent)$/;

/** “The publisher said”: somebody of that trade, else the company. */
function roleOrBody(noun: string, core: readonly Word[], words: readonly Word[], setting: Setting): Resolved {
  const role = resolveRole(core, words, setting);
  const bare = role.name === 'unknown' && words[0]?.lower === 'the' && organisationNouns.has(noun);
  return (bare && findBody(noun, setting)) || role;
}

/** “A Reuters tally”: whoever made it, where a name stands right before the noun. */
function compilerOf(core: readonly Word[], setting: Setting): Resolved | null {
  const run = nameRuns(core.slice(0, -1)).at(-1);
  if (!run || run.to !== core.length - 1 || run.name === run.end || isPossessiveMark(core.at(-2)))
    return null;
  const found = resolveName(core.slice(run.name, run.end), core.slice(run.from, run.end), setting);
  return found.type === 'person' && found.person?.human ? null : { ...found, type: 'organisation' };
}

/** “The statement said”, “which” of a statement: whoever the statement before is from. */
function issuerOf(core: readonly Word[], { sentence, spoken }: Setting): Resolved | null {
  if (!/^(?:the|this|that)$/.test(core[0]?.lower ?? '') || core.length > 2) return null;
  const last = spoken.at(-1);
  if (!last || sentence.number - last.sentence > 2 || last.who.name === 'unknown') return null;
  return {
    ...last.who,
    rule: 'previous_statement',
    words: last.mention ? [last.mention] : [],
    doubts: ['carried_over'],
  };
}
