import type { Word } from '../words/read-words.ts';
import { isNominal, isPronoun } from './read-noun-phrase.ts';

/** Is there nothing but a subject among the words `[from, to)`, as between a conjunction and its verb? */
export function isSubjectRun(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) return false;
    if (!isNominal(word) && !isPronoun(word) && !/^(?:DET|ADP|PRON|ADV)$/.test(word.tag) && word.text !== ',')
      return false;
  }
  return true;
}
