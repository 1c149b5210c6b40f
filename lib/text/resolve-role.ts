import { organisationNouns } from './en/organisation-nouns.ts';
import type { Cast } from './gather-cast.ts';
import { appearancesBefore } from './look-around.ts';
import type { Person } from './people-register.ts';
import { sameNation } from './read-nation.ts';
import { isPossessive } from './read-noun-phrase.ts';
import type { Role } from './read-role.ts';
import type { Word } from './read-words.ts';
import { nobody, ofPerson, type Resolved } from './resolved.ts';

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

/** “The Kestrian foreign minister”: the one person of the article whose office fits. */
export function resolveRole(core: readonly Word[], words: readonly Word[], at: number, cast: Cast): Resolved {
  const indefinite = /^(?:a|an|one|another|some)$/.test(words[0]?.lower ?? '');
  const noun = core.at(-1)?.lower ?? '';
  if (indefinite || isPossessive(words[0])) return nobody;
  const wanted = words
    .map((word) => word.text)
    .filter((word) => /\p{L}/u.test(word) && !/^(?:['’]s?|of|for|in|the)$/i.test(word));
  let best: { person: Person; score: number; at: number; role: Role } | null = null;
  for (const person of cast.people) {
    for (const role of person.roles) {
      const score = fitOfRole(wanted, noun, role);
      if (score === null) continue;
      const seen = lastSeen(person, at, cast);
      if (!best || score > best.score || (score === best.score && seen > best.at))
        best = { person, score, at: seen, role };
    }
  }
  return best ? { ...ofPerson(best.person, 'role'), words: [best.role.span] } : nobody;
}

function lastSeen(person: Person, at: number, cast: Cast): number {
  for (const one of appearancesBefore(cast.personAppearances, at)) if (one.who === person) return one.span[0];
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
