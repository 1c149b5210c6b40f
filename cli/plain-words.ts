/** Words of articles and colleagues for a terminal: lines stay, and nothing else moves its cursor or gives it orders. */
export function plainWords(words: string): string {
  return words.replace(/(?![\n\t])\p{Cc}/gu, '\ufffd');
}
