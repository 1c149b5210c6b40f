import type { Word } from '../words/read-words.ts';

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

/** Is there a finite verb among the words `[from, to)` that belongs to no relative clause: not “the man who said so”? */
export function hasMainVerb(words: readonly Word[], from: number, to: number): boolean {
  let relative = false;
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (!word) break;
    const nominal = i > from && /^(?:NOUN|PROPN|PUNCT)$/.test(words[i - 1]?.tag ?? '');
    if (nominal && /^(?:who|which|that|whose|where)$/.test(word.lower)) relative = true;
    if (!isFiniteVerb(words, i)) continue;
    if (!relative) return true;
    relative = false;
    while (i + 1 < to && /^(?:VERB|AUX|ADV|PART)$/.test(words[i + 1]?.tag ?? '')) i++;
  }
  return false;
}
