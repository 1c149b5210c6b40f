import { startsWithCapital, startsWithLetter } from './letters.ts';
import type { Word } from './read-words.ts';

/** Is nearly every longer word capitalised, as in many headings? Names cannot be told by their capitals there. Its last longer word is, too: “White House Press Secretary Mira Okello said” is no heading. */
export function isTitleCase(words: readonly Word[]): boolean {
  let letters = 0;
  let capitals = 0;
  let last = true;
  for (const { text } of words) {
    if (text.length <= 3 || !startsWithLetter(text)) continue;
    letters += 1;
    last = startsWithCapital(text);
    if (last) capitals += 1;
  }
  return letters > 3 && last && capitals > letters * 0.8;
}
