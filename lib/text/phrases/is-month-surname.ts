import { femaleNames, maleNames } from '../en/given-names.ts';
import { timeWords } from '../en/time-words.ts';
import { formsOfAddress } from '../en/titles.ts';
import type { Word } from '../words/read-words.ts';

/** Is the month or day at word `i` somebody’s surname: Theresa May, Mr Friday? */
export function isMonthSurname(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.tag !== 'PROPN' || words[i + 1]?.tag === 'NUM') return false;
  return (
    maleNames.has(before.lower) ||
    femaleNames.has(before.lower) ||
    formsOfAddress.has(before.lower.replace(/\.$/, ''))
  );
}

const givenNames = /^(?:jan|april|may|june|august)$/;

/** Is the month at word `i` somebody’s first name: Jan Pugh, June Okello? Not behind a preposition or a number. */
export function isMonthGivenName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const before = words[i - 1];
  const next = words[i + 1];
  if (!word || !givenNames.test(word.lower) || next?.tag !== 'PROPN' || timeWords.has(next.lower))
    return false;
  return (
    !before ||
    (!/^(?:ADP|NUM|PROPN|ADJ)$/.test(before.tag) && !/^(?:this|last|next|until|since)$/.test(before.lower))
  );
}
