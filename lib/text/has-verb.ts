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

/** Finite verbs before each word of a sentence, counted once: clauses are looked for again and again. */
const counts = new WeakMap<Word[], Uint32Array>();

/** Is there a finite verb among the words `[from, to)`? */
export function hasVerb(words: Word[], from: number, to: number): boolean {
  const before = counts.get(words) ?? countVerbs(words);
  const last = Math.min(to, words.length);
  return last > from && (before[last] ?? 0) > (before[Math.max(0, from)] ?? 0);
}

function countVerbs(words: Word[]): Uint32Array {
  const before = new Uint32Array(words.length + 1);
  for (let k = 0; k < words.length; k++) before[k + 1] = (before[k] ?? 0) + (isFiniteVerb(words, k) ? 1 : 0);
  counts.set(words, before);
  return before;
}
