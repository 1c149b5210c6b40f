import type { Word } from './read-words.ts';

/** Is nearly every longer word capitalised, as in many headings? Names cannot be told by their capitals there. */
export function isTitleCase(words: readonly Word[]): boolean {
  const letters = words.filter((word) => /^\p{L}/u.test(word.text) && word.text.length > 3);
  return (
    letters.length > 3 && letters.filter((word) => /^\p{Lu}/u.test(word.text)).length > letters.length * 0.8
  );
}
