import type { Word } from './read-words.ts';

/** A verb that can carry a clause: no infinitive, no -ing form, no participle before "by". */
export function isFiniteVerb(words: Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || before?.lower === 'to') return false;
  if (word.tag === 'AUX') return !/^(be|been|being|having)$/.test(word.lower);
  if (word.tag !== 'VERB' || /ing$/.test(word.lower) || /^(be|been|being)$/.test(before?.lower ?? ''))
    return false;
  if (/^(DET|ADJ|NUM)$/.test(before?.tag ?? '') && /^(NOUN|PROPN|ADJ)$/.test(words[at + 1]?.tag ?? ''))
    return false;
  return !(words[at + 1]?.lower === 'by' && before?.tag !== 'AUX');
}

export function hasVerb(words: Word[], from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (isFiniteVerb(words, k)) return true;
  return false;
}
