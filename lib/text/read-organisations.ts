import { organisationNouns } from './en/organisation-nouns.ts';
import { roleNouns } from './en/role-nouns.ts';
import type { Appearance } from './gather-cast.ts';
import { nameRuns } from './read-names.ts';
import { readNation } from './read-nation.ts';
import type { Word } from './read-words.ts';

export interface Organisation {
  name: string;
  /** Its words in lower case, without an owner: air force. */
  words: string[];
  /** The nation or name that it belongs to, as written, or null. */
  owner: string | null;
  acronym: string | null;
}

/** Organisations named by a noun: Kestria’s air force, the Interior Ministry, the Red Cross (ICRC). */
export function readOrganisations(words: readonly Word[]): Appearance<Organisation>[] {
  const out: Appearance<Organisation>[] = [];
  words.forEach((word, i) => {
    if (!organisationNouns.has(word.lower) || !/^(?:NOUN|PROPN|ADJ)$/.test(word.tag)) return;
    const next = words[i + 1];
    if (
      next &&
      (/^(?:NOUN|PROPN)$/.test(next.tag) || /^'s?$/.test(next.lower)) &&
      !roleNouns.has(next.lower)
    ) {
      if (organisationNouns.has(next.lower) || next.tag === 'PROPN') return;
    }
    const who = organisationAt(words, i);
    if (who)
      out.push({
        who,
        span: [word.start, word.end],
        sentence: 0,
        subject: next?.tag === 'VERB' || next?.tag === 'AUX',
      });
  });
  for (const run of nameRuns(words)) {
    const parts = words.slice(run.from, run.to).map((word) => word.text);
    if (
      parts.length < 2 ||
      words[run.to]?.text !== '(' ||
      words[run.to + 2]?.text !== ')' ||
      !/^\p{Lu}{2,6}$/u.test(words[run.to + 1]?.text ?? '')
    )
      continue;
    out.push({
      who: {
        name: parts.join(' '),
        words: parts.map((part) => part.toLowerCase()),
        owner: null,
        acronym: words[run.to + 1]?.text ?? null,
      },
      span: [words[run.from]?.start ?? 0, words[run.to - 1]?.end ?? 0],
      sentence: 0,
      subject: false,
    });
  }
  return out;
}

/** The organisation that word `i` heads, with what it is of: the Institute for Harbour Studies. */
export function organisationAt(words: readonly Word[], i: number): Organisation | null {
  const head = organisationEnding(words, i);
  const to = afterCharge(words, i + 1);
  if (!head || to === i + 1) return head;
  const charge = words.slice(i + 1, to).map((word) => word.text);
  const small = charge.filter((text) => /^\p{Lu}/u.test(text)).map((text) => text.toLowerCase());
  return { ...head, name: [head.name, ...charge].join(' '), words: [...small, ...head.words] };
}

/** After “of”, “for” and the like with capitalised words, behind a capitalised head; else where it began. */
function afterCharge(words: readonly Word[], from: number): number {
  if (!/^\p{Lu}/u.test(words[from - 1]?.text ?? '')) return from;
  let to = from;
  for (let i = from; i < from + 8; i++) {
    const word = words[i];
    if (!word || word.quotation) break;
    if (/^\p{Lu}/u.test(word.text)) to = i + 1;
    else if (
      !/^(?:of|for|on|the|and)$/.test(word.lower) ||
      (i === from && !/^(?:of|for|on)$/.test(word.lower))
    )
      break;
  }
  return to > from && !/^(?:and|the)$/.test(words[from]?.lower ?? '') ? to : from;
}

/** The organisation whose last word is word `i`. */
export function organisationEnding(words: readonly Word[], i: number): Organisation | null {
  let from = i;
  while (from > 0 && isOrganisationPart(words[from - 1])) from--;
  if (/^\p{Lu}/u.test(words[i]?.text ?? ''))
    while (from < i && words[from]?.tag === 'ADJ' && /^\p{Ll}/u.test(words[from]?.text ?? '')) from++;
  const before = words[from - 1];
  if (before && /^'s?$/.test(before.lower)) {
    let owner = from - 2;
    while (owner > 0 && words[owner - 1]?.tag === 'PROPN') owner--;
    return organisation(
      words,
      from,
      i + 1,
      words
        .slice(owner, from - 1)
        .map((word) => word.text)
        .join(' '),
    );
  }
  const first = words[from];
  const led =
    first && from < i && (readNation(first.text) || isAdjectiveOfPlace(first.text)) ? first.text : null;
  return organisation(words, led ? from + 1 : from, i + 1, led);
}

const isAdjectiveOfPlace = (word: string) => /^\p{Lu}\p{L}+(?:ian|ean|an|ish|ese)$/u.test(word);

const isOrganisationPart = (word: Word | undefined) =>
  word !== undefined &&
  !word.quotation &&
  /^(?:NOUN|PROPN|ADJ)$/.test(word.tag) &&
  !/^(?:other|same|such|own|new|old|local|many|several|former|his|her)$/.test(word.lower);

function organisation(
  words: readonly Word[],
  from: number,
  to: number,
  owner: string | null,
): Organisation | null {
  const parts = words.slice(from, to).map((word) => word.text);
  if (parts.length === 0) return null;
  return {
    name: organisationName(parts, owner),
    words: parts.map((part) => part.toLowerCase()),
    owner,
    acronym: null,
  };
}

/** Ukrainian Air Force for Kyiv’s air force; “Velm’s air force” where no list knows the owner. */
export function organisationName(parts: readonly string[], owner: string | null): string {
  const nation = owner === null ? null : readNation(owner);
  if (owner === null) return parts.join(' ');
  if (/^U\.?[SKN]\.?$/.test(owner) && parts.every((part) => /^\p{Lu}/u.test(part)))
    return [owner, ...parts].join(' ');
  if (!nation)
    return /(?:ian|ean|an|ish|ese)$/.test(owner)
      ? [owner, ...parts].join(' ')
      : `${owner}’s ${parts.join(' ')}`;
  return [nation.adjective, ...parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1))].join(' ');
}
