import { isFiniteVerb } from '../phrases/read-clause.ts';
import { readNation } from '../phrases/read-nation.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';

/** Adjectives that headings set behind a subject without its verb: Velm Ready for Talks. */
const predicates = /^(?:ready|open|willing|set|close|likely|unlikely|prepared|able|unable|free|safe|due)$/;

/**
 * “Tells Okello Turkey is ready”, “Tells Okello Turkey Ready for Talks”: who is told and the nation that the clause is
 * about stand side by side as if they were one name. Gives where the clause begins, null where the phrase is one.
 */
export function clauseInAddressee(words: readonly Word[], { from, to }: Phrase): number | null {
  for (let i = from + 1; i < to; i++) {
    const word = words[i];
    const before = words[i - 1];
    if (word?.tag !== 'PROPN' || before?.tag !== 'PROPN' || !readNation(word.text)) continue;
    if (readNation(`${before.text} ${word.text}`)) continue;
    const next = words[i + 1]?.lower ?? '';
    if ((i === to - 1 && isFiniteVerb(words, to)) || predicates.test(next)) return i;
  }
  return null;
}
