import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';
import { hasFiniteVerb } from './read-clause.ts';
import { opensParticiple, startsMain } from './starts-main.ts';

/** Conjunctions that put a clause under another (Quirk et al. 1985, 14.12); some are prepositions, too. */
const conjunctions = 'when while as after although though before because if unless'.split(' ');
const isConjunction = isOneOf(conjunctions);
const isOpener = isOneOf([
  ...conjunctions,
  ...'since once whereas whenever until for with despite in without'.split(' '),
]);
const units = /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?)$/;
const farthestOpener = 40;

/**
 * Does the verb stand in a clause that leads to its main clause: “While the ministry said A, the port …”, “Even as she
 * claimed that A, he …”, “A day after he announced A, the town …”, also behind “…, and” or a semicolon?
 */
export const leadsMain = (words: readonly Word[], verb: number): boolean =>
  openerBefore(words, verb, isOpener) !== null ||
  (verb <= farthestOpener && opensPhrase(words) && !mainBefore(words, verb));

/** Is what stands before word `to` only such a clause: “Days after the flood had gone, | the mayor …”? */
export function isLeading(words: readonly Word[], to: number): boolean {
  const opener = openerBefore(words, to, isConjunction);
  return opener !== null && hasFiniteVerb(words, opener, to);
}

/** What opens the clause that word `to` stands in or follows, no main clause having begun since. */
function openerBefore(words: readonly Word[], to: number, known: typeof isOpener): number | null {
  for (let i = to - 1; i >= Math.max(0, to - farthestOpener); i--) {
    const word = words[i];
    if (!word || (word.quotation && word.stop)) return null;
    if ((word.text === ',' || (word.quotation && word.comma)) && startsMain(words, i + 1)) return null;
    if (known(word) && opensClause(words, i)) return i;
  }
  return null;
}

/** Is there nothing before it but what ties the clause to the one before, or measures the time? */
function opensClause(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) return false;
    if (/^[;—–]$/.test(word.text)) return true;
    if (word.tag === 'CCONJ')
      return i === 0 || words[i - 1]?.tag === 'PUNCT' || words[i - 1]?.quotation != null;
    if (!/^(?:ADV|NUM|DET|ADJ)$/.test(word.tag) && !units.test(word.lower) && word.text !== ',') return false;
  }
  return true;
}

/** “Asked about A, …”, “Claiming A, …”. */
const opensPhrase = (words: readonly Word[]) =>
  /^(?:asked|pressed)$/.test(words[0]?.lower ?? '') || opensParticiple(words);

function mainBefore(words: readonly Word[], to: number): boolean {
  for (let i = 1; i < to; i++) if (words[i]?.text === ',' && startsMain(words, i + 1)) return true;
  return false;
}
