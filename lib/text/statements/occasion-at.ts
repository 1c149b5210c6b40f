import { speechOccasions } from '../en/speech-occasions.ts';
import { timeWords } from '../en/time-words.ts';
import { hasFiniteVerb } from '../phrases/read-clause.ts';
import { nounPhraseAfter } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';

/** What is said stands in these; work on a memorandum is about one. */
const writings =
  /^(?:memo|memorandum|statements?|letter|interviews?|speech|speeches|testimony|address|op-ed|editorial|email|e-mail)$/;

/**
 * Does word `i` begin a phrase that tells on what occasion something was said (in a statement on Monday, during a
 * rally, on Twitter) and that ends the sentence? It belongs to the verb of saying.
 */
export function occasionAt(words: readonly Word[], i: number, end: number): boolean {
  if (end - i > 14 || !/^(?:in|on|at|during)$/.test(words[i]?.lower ?? '')) return false;
  const phrase = nounPhraseAfter(words, i + 1);
  if (!phrase) return false;
  const head = words
    .slice(phrase.from, phrase.to)
    .findIndex(({ lower }, k) => speechOccasions.has(lower) && words[phrase.from + k + 1]?.tag !== 'NOUN');
  if (
    head < 0 ||
    head > 5 ||
    !/^(?:a|an|his|her|their|its|twitter|facebook|x|television|tv|radio|instagram|remarks)$/.test(
      words[phrase.from]?.lower ?? '',
    )
  )
    return false;
  if (words[i]?.lower === 'on' && writings.test(words[phrase.from + head]?.lower ?? '')) return false;
  return (
    !hasFiniteVerb(words, phrase.to, end) &&
    words
      .slice(phrase.to, end)
      .every(
        ({ lower, tag }) => /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PUNCT|PART)$/.test(tag) || timeWords.has(lower),
      )
  );
}
