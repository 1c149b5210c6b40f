import type { Word } from './read-words.ts';
import { opensParticiple, startsMain } from './starts-main.ts';

const subordinators =
  /^(?:when|while|as|after|although|though|since|before|once|because|if|unless|whereas|whenever|until|for|with|despite|in|without)$/;
const farthestOpener = 40;

/**
 * Does the verb stand in a clause that leads to its main clause: “While the ministry said A, the port …”, “Even as she
 * claimed that A, he …”, “A day after he announced A, the town …”, also behind “…, and” or a semicolon?
 */
export function leadsMain(words: readonly Word[], verb: number): boolean {
  const edge = Math.max(0, verb - farthestOpener);
  for (let k = verb - 1; k >= edge; k--) {
    const word = words[k];
    if (!word || (word.quotation && word.stop)) return false;
    if ((word.text === ',' || (word.quotation && word.comma)) && startsMain(words, k + 1)) return false;
    if (subordinators.test(word.lower) && opensClause(words, k)) return true;
  }
  return edge === 0 && opensPhrase(words) && !mainBefore(words, verb);
}

/** “Asked about A, …”, “Claiming A, …”. */
const opensPhrase = (words: readonly Word[]) =>
  /^(?:asked|pressed)$/.test(words[0]?.lower ?? '') || opensParticiple(words);

/** Is there nothing before it but what ties the clause to the one before, or measures the time? */
function opensClause(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) return false;
    if (word.text === ';' || /^[—–]$/.test(word.text)) return true;
    if (word.tag === 'CCONJ')
      return i === 0 || words[i - 1]?.tag === 'PUNCT' || words[i - 1]?.quotation != null;
    if (!/^(?:ADV|NUM|DET|ADJ)$/.test(word.tag) && !units.test(word.lower) && word.text !== ',') return false;
  }
  return true;
}

const units = /^(?:minutes?|hours?|days?|weeks?|months?|years?|moments?)$/;

function mainBefore(words: readonly Word[], to: number): boolean {
  for (let i = 1; i < to; i++) if (words[i]?.text === ',' && startsMain(words, i + 1)) return true;
  return false;
}
