import { organisationNouns } from '../en/organisation-nouns.ts';
import { readNation } from '../phrases/read-nation.ts';
import type { Word } from '../words/read-words.ts';
import { appearancesBefore } from './look-around.ts';
import { nameRuns } from './read-names.ts';
import { resolveIt } from './resolve-it.ts';
import { resolveName } from './resolve-name.ts';
import { resolveOrganisation } from './resolve-organisation.ts';
import { named, nobody, ofOrganisation, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

const spokes = /^spokes(?:man|woman|person|people)$/;

/** “A spokesman for the port authority”, “a Treasury spokeswoman”: unnamed, they speak for the organisation; null where it is not named or the spokesperson is. */
export function resolveSpokesperson(words: readonly Word[], setting: Setting): Resolved | null {
  const at = words.findIndex((word) => spokes.test(word.lower));
  if (at < 0 || !/^(?:a|an|one|another)$/.test(words[0]?.lower ?? '') || words[at + 1]?.tag === 'PROPN')
    return null;
  const link = words[at + 1]?.lower;
  const body = link === 'for' || link === 'of' ? words.slice(at + 2) : words.slice(1, at);
  const cut = body.findIndex(
    (word, i) => i > 0 && (word.tag === 'ADP' || word.text === ',' || word.lower === 'who'),
  );
  const core = (cut < 0 ? body : body.slice(0, cut)).filter(
    (word) => !/^(?:'s?|the|senior|chief|official|top)$/.test(word.lower),
  );
  if (core.length === 0 && words.length <= 3) return ofPlace(setting) ?? ofLastBody(setting);
  const found = ofBody(core, setting);
  if (found && !/\p{Lu}/u.test(found.name) && nameless.test(found.name)) return nobody;
  return found && { ...found, rule: found.rule === 'nation' ? 'nation' : 'organisation', words: [] };
}

/** “St Anne’s Hospital, where a spokesman said”: of the house that the clause hangs on, never of another; null where there is no “where”. */
function ofPlace({ at, sentence, cast }: Setting): Resolved | null {
  const where = sentence.words.findIndex(({ start }) => start >= at) - 1;
  if (sentence.words[where]?.lower !== 'where') return null;
  const end =
    sentence.words[where - 1]?.text === ',' ? sentence.words[where - 2]?.end : sentence.words[where - 1]?.end;
  const one = appearancesBefore(cast.organisationAppearances, at).next().value;
  return one && one.span[1] === end ? ofOrganisation(one.who, 'organisation', one) : nobody;
}

/** “A spokesman said”, with nothing more: of the organisation that the text is about there, if there is one. */
function ofLastBody({ at, sentence, cast, spoken }: Setting): Resolved | null {
  const found = resolveIt(at, sentence.number, cast, spoken, false);
  if (found.type !== 'organisation') return null;
  const person = appearancesBefore(cast.personAppearances, at).next().value;
  const rival = person?.who.human && person.subject && person.sentence >= sentence.number - 1;
  return rival && person.span[0] > (found.words[0]?.[0] ?? 0)
    ? null
    : { ...found, rule: 'organisation', doubts: ['carried_over'] };
}

/** Says nothing without a name: an agency spokesman. */
const nameless =
  /^(?:company|firm|group|agency|department|ministry|office|airline|organi[sz]ation|charity|union|authority|team|club|bank|hospital|clinic|school|university|college|hotel|factory|plant|embassy|prison)$/;

function ofBody(core: readonly Word[], setting: Setting): Resolved | null {
  const last = core.at(-1);
  if (!last) return null;
  const nation = readNation(last.text);
  if (nation && core.length === 1) return named(nation.name, 'organisation', 'nation');
  if (organisationNouns.has(last.lower)) return resolveOrganisation(core, core, setting);
  const run = nameRuns(core).at(-1);
  if (!run || run.to !== core.length || run.name === run.end) return null;
  const found = resolveName(core.slice(run.name, run.end), core.slice(run.from), setting);
  return found.type === 'person' && found.person ? null : { ...found, type: 'organisation' };
}
