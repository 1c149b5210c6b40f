import { teaserNouns } from '../en/teaser-nouns.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';

/**
 * Is a headline a noun phrase that says what the article is about, and asserts nothing? “Two accounts of what was
 * agreed”, “Inside the talks on who pays”, “Five charts that show how prices rose”: its only verbs stand in a question or
 * a relative clause (Quirk et al. 1985, 15.5), and what it counts are parts of the article. A phrase that presupposes
 * a fact (“The town that lost 300 jobs”) is no teaser.
 */
export function isTeaser(words: readonly Word[]): boolean {
  const asks = words.findIndex((word, k) => k > 0 && opensInner(word) && !isVerbal(words[k - 1]));
  const end = asks < 0 ? words.length : asks;
  const phrase = words.slice(0, end);
  if (phrase.some((word, k) => isVerbal(word) && phrase[k - 1]?.lower !== 'to')) return false;
  if (asks > 0 && isQuestionWord(words[asks]) && words[asks - 1]?.tag === 'ADP') return true;
  return phrase.some((word, k) => isPartOfArticle(word) && isCounted(phrase, k));
}

const isVerbal = (word: Word | undefined): boolean => word?.tag === 'VERB' || word?.tag === 'AUX';
const isQuestionWord = isOneOf(['what', 'how', 'why', 'who', 'where', 'when', 'whether']);
const opensInner = isOneOf(['what', 'how', 'why', 'who', 'where', 'when', 'whether', 'which', 'that']);
const isPartOfArticle = isOneOf(teaserNouns);

/** “Two | accounts”, “five big | questions”. */
function isCounted(words: readonly Word[], at: number): boolean {
  let k = at - 1;
  while (words[k]?.tag === 'ADJ') k--;
  return words[k]?.tag === 'NUM';
}
