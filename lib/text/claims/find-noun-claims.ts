import { eventNouns, presumingOpeners } from '../en/event-nouns.ts';
import { eventStems } from '../en/event-verbs.ts';
import { ordinals } from '../en/ordinal-words.ts';
import { hasVerb } from '../phrases/has-verb.ts';
import type { Word } from '../words/read-words.ts';
import { isLike, isOneOf, wordTest } from '../words/word-tests.ts';
import { type Clause, trimClause } from './trim-clause.ts';

/** Words of a noun phrase that are looked back over. */
const longestPhrase = 9;

/**
 * Finds what a clause takes for granted in its noun phrases: that something was done to a thing (a depot hit by drones),
 * that something happened or stands (the mayor's refusal to sign, the presence of tanks in the town). They can be true or
 * false beside the clause itself. Reduced relative clauses and nominalisations: Quirk et al. 1985, 17.28-29, 17.51-53.
 */
export function findNounClaims(text: string, { words }: Clause): Clause[] {
  const out: Clause[] = [];
  let next = 0;
  for (let k = 0; k < words.length; k++) {
    if (k < next || !(isParticiple(words[k]) || isEventNoun(words[k]) || words[k - 1]?.text === ','))
      continue;
    const from = reducedFrom(words, k) ?? nominalFrom(words, k) ?? appositiveFrom(words, k);
    if (from === null || from < next || (from === 0 && !hasVerb(words, 0, words.length))) continue;
    const to = phraseEnd(words, k + 1);
    const clause = trimClause(text, words, from, to, 'nominal', null);
    // All of a clause is that clause.
    if (!clause || clause.words.length < 4 || clause.words.length > words.length - 2) continue;
    out.push(clause);
    next = to;
  }
  return out;
}

const isPlaced = isOneOf(['in', 'on', 'at', 'last']);
const isParticiple = isLike(/(?:ed|en|wn|lt|nt|ld|ft|ost|ade|ught|eld|ruck)$/);
const isEvent = wordTest(
  ({ lower }) => !lower.endsWith('ment') && eventStems.some((stem) => lower.startsWith(stem)),
);
const isEventNoun = isOneOf(eventNouns);
const isLink = isOneOf(['of', 'to', 'in', 'on', 'from', 'by', 'at', 'against']);

/** The first word of the noun phrase before a participle with its agent: "121 drones | launched by the rebels". */
function reducedFrom(words: Word[], at: number): number | null {
  const agentive = words[at + 1]?.lower === 'by';
  if ((!agentive && !isPlaced(words[at + 1])) || !isParticiple(words[at])) return null;
  const before = words[at - 1];
  if (!before || !/^(NOUN|PROPN|NUM)$/.test(before.tag) || !isEvent(words[at])) return null;
  const agent = words[at + 2];
  if (!agent || agent.tag === 'VERB' || agent.tag === 'NUM' || /^(least|most)$/.test(agent.lower))
    return null;
  const from = phraseStart(words, at - 1);
  return agentive || (from > 2 && hasVerb(words, 0, from - 1)) ? from : null;
}

/** The first word of a phrase about an event noun that says whose or of what it is. */
function nominalFrom(words: Word[], at: number): number | null {
  if (!isEventNoun(words[at]) || !/^(NOUN|ADJ)$/.test(words[at]?.tag ?? '')) return null;
  if (!isLink(words[at + 1])) return null;
  const from = phraseStart(words, at - 1);
  const [head, opener] = [words[from], words[from - 1]];
  const owned = words.slice(from, at).some(({ lower }) => /^['’]s?$/.test(lower));
  const definite = owned || /^(the|its|his|her|their)$/.test(head?.lower ?? '');
  const surging =
    /^an?$/.test(head?.lower ?? '') &&
    /^(surge|rise|drop|spike|spate|increase|decline|fall)$/.test(words[at]?.lower ?? '');
  if (!definite && !surging) return null;
  if (opener && presumingOpeners.has(opener.lower)) return opener.lower === 'of' && !owned ? null : from;
  return owned && (opener?.lower === 'and' || opener?.text === ',') ? from : null;
}

/** "Anrode, | home to 900 people", "The strike, | now in its third week": an apposition that tells how many or how long (17.65-93). */
function appositiveFrom(words: Word[], at: number): number | null {
  const [comma, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (comma?.text !== ',') return null;
  const tells =
    (word?.lower === 'home' && after?.lower === 'to') || (word?.lower === 'now' && after?.lower === 'in');
  if (!tells || !words.slice(at + 2, at + 6).some(isFigure)) return null;
  return phraseStart(words, at - 2);
}

const isFigure = ({ tag, lower }: Word): boolean => tag === 'NUM' || ordinals.has(lower);

/** Back over nouns, names, what describes them, and the determiner. */
function phraseStart(words: Word[], last: number): number {
  let from = last;
  for (let k = last; k >= Math.max(0, last - longestPhrase); k--) {
    const { tag, lower, text } = words[k] ?? { tag: 'X', lower: '', text: '' };
    const inside = /^(NOUN|PROPN|ADJ|NUM|SYM)$/.test(tag) || /^['’]s?$/.test(text) || text === '-';
    if (!inside && tag !== 'DET' && !/^(its|his|her|their)$/.test(lower)) break;
    from = k;
    if (!inside && !/^['’]s?$/.test(words[k + 1]?.text ?? '')) break;
  }
  return from;
}

/** Up to the next mark, conjunction of clauses, or verb that carries one. */
function phraseEnd(words: Word[], from: number): number {
  for (let k = from; k < words.length; k++) {
    const { text, lower } = words[k] ?? { text: '', lower: '' };
    if (/^[,;:–—]$/.test(text) || /^(which|who|that|while|but)$/.test(lower)) return k;
    if (lower === 'and' && /^['’]s?$/.test(words[k + 2]?.text ?? '')) return k;
    if (hasVerb(words, k, k + 1) && words[k - 1]?.text !== '-') return k;
  }
  return words.length;
}
