/** How speakers are told apart and whose side they speak for. */
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
