import type { Word } from '../words/read-words.ts';
import { isFiniteVerb } from './read-clause.ts';
import { nounPhraseAfter } from './read-noun-phrase.ts';

/** “When she noted that …, he laughed”: does the sentence open with a clause under its main clause? */
export const opensSubordinate = (words: readonly Word[]): boolean =>
  /^(?:when|while|as|after|although|though|since|before|once|because|if|asked|pressed)$/.test(
    words[0]?.lower ?? '',
  ) || opensParticiple(words);

/** Claiming …, In explaining …, Despite repeatedly saying …. */
export function opensParticiple(words: readonly Word[]): boolean {
  const verb = words.findIndex(({ tag }, i) => i > 2 || !/^(?:ADP|ADV|CCONJ|SCONJ)$/.test(tag));
  return (
    words[verb]?.tag === 'VERB' && words[verb].lower.endsWith('ing') && words[verb].lower !== 'according'
  );
}

/** The first word from `i` on that is no adverb. */
function behindAdverbs(words: readonly Word[], i: number): number {
  let at = i;
  while (words[at]?.tag === 'ADV') at++;
  return at;
}

/** Do a subject and its verb start at word `i`? */
export function startsMain(words: readonly Word[], i: number): boolean {
  const phrase = nounPhraseAfter(words, i);
  return (
    phrase !== null && phrase.to - phrase.from <= 10 && isFiniteVerb(words, behindAdverbs(words, phrase.to))
  );
}
