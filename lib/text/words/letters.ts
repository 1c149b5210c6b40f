const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;

/** Is the UTF-16 unit a letter from A to Z? */
export const isPlainLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Does it begin with a letter? Asked of every word, so that the commonest letters are told without a pattern. */
export function startsWithLetter(word: string): boolean {
  const code = word.charCodeAt(0) | 32;
  return (code >= 97 && code <= 122) || (word.charCodeAt(0) > 127 && letter.test(word));
}

/** Does it begin with a capital letter? */
export function startsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && capital.test(word));
}
