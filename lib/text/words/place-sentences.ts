import type { Passage } from './read-passages.ts';
import type { Word } from './read-words.ts';

/** A sentence by its place in the article. */
export interface SentencePlace {
  /** Counted through the article, from 1; 0 before the first. */
  number: number;
  words: readonly Word[];
}

/** Gives a search for the sentence that an offset lies in, or the last one before it; by halving. */
export function placeSentences(passages: readonly Passage[]): (at: number) => SentencePlace {
  const all: { start: number; place: SentencePlace }[] = [];
  let number = 0;
  for (const passage of passages)
    for (const { span, words } of passage.sentences)
      all.push({ start: span[0], place: { number: ++number, words } });
  return (at) => {
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return all[low - 1]?.place ?? { number: 0, words: [] };
  };
}
