import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';

/**
 * “She opened the port, only for the board to deny it”: who acts in the infinitive of outcome that begins at word
 * `to` (Quirk et al. 1985, § 15.25); null where it is none.
 */
export function turnsOut(words: readonly Word[], to: number): Phrase | null {
  if (words[to]?.lower !== 'to') return null;
  const subject = nounPhraseBefore(words, to);
  return subject && opensOutcome(words, subject.from - 2) ? subject : null;
}

/** Does an infinitive of outcome begin at word `i`: only for …? */
export const opensOutcome = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === 'only' && words[i + 1]?.lower === 'for';
