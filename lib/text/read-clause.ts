import type { Word } from './read-words.ts';

/** Can the word carry a clause: an auxiliary or a verb that is neither an -ing form nor an infinitive? */
export function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || (word.tag !== 'AUX' && word.tag !== 'VERB')) return false;
  if (word.tag === 'AUX')
    return !/^(?:be|been|being|having)$/.test(word.lower) && words[i - 1]?.lower !== 'to';
  if (word.lower.endsWith('ing') || words[i - 1]?.text === '-') return false;
  return words[i - 1]?.lower !== 'to';
}

/** Is there a finite verb among the words `[from, to)`? */
export function hasFiniteVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isFiniteVerb(words, i)) return true;
  return false;
}
