/** The words' beginning, for a message: at most so many characters, cut between two words where it has any. */
export function firstWords(words: string, atMost = 56): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const letters = [...line];
  if (letters.length <= atMost) return line;
  const cut = letters.slice(0, atMost).join('');
  const end = cut.lastIndexOf(' ');
  return `${(end > atMost / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.–—-]+$/u, '')}…`;
}
