/** How speakers are told apart and whose side they speak for. */
import type { SpeakerType } from '#lib/vocabulary.ts';
import { sidePhrases, sides } from './sides.ts';

/** Case, diacritics, punctuation and a leading article folded away: what a look-up compares. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /u, '');
}

/**
 * Whether a speaker of another article with the same whole name is taken for the same one. "Popov" and
 * "residents" of two articles may be anybody: those are only proposed, and a person joins them.
 */
export function isNameOfOne(name: string, type: SpeakerType): boolean {
  if (type === 'organisation') return true;
  return type !== 'group' && foldName(name).includes(' ');
}

/**
 * Whether a person should be asked if two speakers are one: the same whole name, or people of one
 * surname, differently spelt perhaps, whose first names do not tell them apart where both are given
 * ("Popov", "I. Popov"; "Zelensky", "Zelenskyy").
 */
export function mayBeOne(
  one: { name: string; type: SpeakerType },
  other: { name: string; type: SpeakerType },
): boolean {
  if (one.type !== other.type && one.type !== 'unknown' && other.type !== 'unknown') return false;
  if (foldName(one.name) === foldName(other.name)) return true;
  if (one.type !== 'person' || other.type !== 'person') return false;
  const [a, b] = [nameParts(one.name), nameParts(other.name)];
  if (skeleton(a.surname) !== skeleton(b.surname)) return false;
  return !a.first || !b.first || a.first.startsWith(b.first) || b.first.startsWith(a.first);
}

/** First word (empty where there is only one) and last word of a name, folded. */
export function nameParts(name: string): { first: string; surname: string } {
  const words = foldName(name).split(' ');
  return { first: words.length > 1 ? (words[0] ?? '') : '', surname: words.at(-1) ?? '' };
}

/** What is left of a name between transliterations: its consonants, each once in a row. */
const skeleton = (name: string) => name.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');

/** "Ambassador to Ukraine", "attack on Russia": the country is where, not whose. */
const elsewhere = /\b(?:to|in|on|at|for|from|against|over|near|with|ceasefire in) (?:the )?\p{L}+/gu;

/**
 * The side that a speaker's name and role speak for ("Russia", "Ukraine"), or null where they name
 * none or more than one: evidence is then not held to be from the claimant's own side.
 */
export function sideOf(name: string, role: string | null): string | null {
  return sideIn(name) ?? (role ? sideIn(role) : null);
}

function sideIn(named: string): string | null {
  const text = foldName(named.replace(/\bU\.?S\b/gu, 'American')).replace(elsewhere, ' ');
  const words = new Set(text.split(' '));
  const found = Object.keys(sides).filter(
    (side) =>
      sides[side]?.some((word) => words.has(word)) ||
      sidePhrases[side]?.some((phrase) => ` ${text} `.includes(` ${phrase} `)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}
