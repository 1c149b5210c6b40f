import { femaleNames, maleNames } from './en/given-names.ts';
import { formsOfAddress } from './en/titles.ts';
import type { Word } from './read-words.ts';

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
