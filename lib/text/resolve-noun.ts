import { documentNouns } from './en/document-nouns.ts';
import { groupNouns } from './en/group-nouns.ts';
import { organisationNouns } from './en/organisation-nouns.ts';
import { roleNouns } from './en/role-nouns.ts';
import { readNation } from './read-nation.ts';
import type { Word } from './read-words.ts';
import { ownerOfFigures, resolveOrganisation } from './resolve-organisation.ts';
import { resolveRole } from './resolve-role.ts';
import { bare, group, named, nobody, type Resolved, textOf } from './resolved.ts';
import type { Setting } from './setting.ts';

/** Who a noun stands for: somebody’s office, an organisation, unnamed people, whoever put a statement out. */
export function resolveNoun(core: readonly Word[], words: readonly Word[], setting: Setting): Resolved {
  const head = core.findLast((word) => /^(?:NOUN|PROPN|NUM|ADJ|PRON|X)$/.test(word.tag));
  if (!head) return nobody;
  const noun = head.lower;
  const singular = noun.replace(/s$/, '');
  if (core.length === 1 && /^(?:others|some|many|several|both)$/.test(noun)) return group(words);
  if (/^(?:figures|data|records|statistics|estimates)$/.test(noun)) return ownerOfFigures(core, words);
  if (roleNouns.has(noun) && !(organisationNouns.has(noun) && readNation(core[0]?.text ?? '')))
    return resolveRole(core, words, setting);
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
    return group(words);
  if (head.tag === 'NUM') return group(words);
  if (/^\p{Lu}/u.test(head.text) && head.text.length > 1 && head !== setting.sentence.words[0])
    return named(textOf(bare(core)), 'organisation');
  return nobody;
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
