import { appearancesAfter } from './look-around.ts';
import type { Person } from './people-register.ts';
import { ofPerson, type Resolved } from './resolved.ts';
import type { Setting } from './setting.ts';

/** How far behind an unnamed person the name may come, in sentences; the first sentences tell what the whole article names. */
const reach = 8;
const opening = 4;

/**
 * “A man shouted … The man, Bo Ruis, said later”: the one whom the article, further on, calls by the same noun
 * with a definite article and a name; null where it does not, or calls two so.
 */
export function namedLater(noun: string, { at, sentence, cast }: Setting): Resolved | null {
  const farthest = sentence.number <= opening ? Number.POSITIVE_INFINITY : reach;
  const found = new Map<Person, Resolved>();
  for (const one of appearancesAfter(cast.personAppearances, at)) {
    if (one.sentence - sentence.number > farthest) break;
    const role = one.who.roles.find(
      ({ noun: called, words, span }) =>
        called === noun && /^the$/i.test(words[0] ?? '') && words.length <= 3 && span[0] > at,
    );
    if (role) found.set(one.who, { ...ofPerson(one.who, 'named_later'), words: [role.span] });
  }
  return found.size === 1 ? ([...found.values()][0] ?? null) : null;
}

/** “A voice said … It belonged to Bo Ruis.”: whose words they were, told within two sentences; else null. */
export function ownerOfVoice(
  sentence: number,
  end: number,
  { cast }: Pick<Setting, 'cast'>,
): Resolved | null {
  for (const one of appearancesAfter(cast.personAppearances, end)) {
    if (one.sentence - sentence > 2) return null;
    if (one.owner) return ofPerson(one.who, 'named_later', one);
  }
  return null;
}
