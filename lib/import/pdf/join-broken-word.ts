/** Words that a line's end has cut in two. */

/** Tells whether a document has a word, in lower case. */
type KnownWords = Pick<ReadonlySet<string>, 'has'>;

/** The words of a document, gathered when the first is asked for: many documents cut none. */
export function wordsIn(lines: readonly string[]): KnownWords {
  let words: ReadonlySet<string> | undefined;
  return {
    has(word) {
      words ??= gather(lines);
      return words.has(word);
    },
  };
}

/** In lower case, whole and, where they have a hyphen, their parts; halves at a line's end are none. */
function gather(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const [i, line] of lines.entries()) {
    const isCut = /[‐-]$/.test(lines[i - 1] ?? '');
    for (const { 0: word, index } of line.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}’'‐-]+/gu)) {
      if ((isCut && index === 0) || (/[‐-]$/.test(word) && index + word.length === line.length)) continue;
      words.add(word.replaceAll('‐', '-'));
      for (const part of word.split(/[‐-]/)) words.add(part);
    }
  }
  return words;
}

/** In UTF-16 units. Longer runs of letters are no words that somebody hyphenated. */
export const longestWord = 100;

/**
 * One line and the next as one. A hyphen at the line's end goes where the document has the whole word
 * elsewhere, or has it nowhere and not both its parts either; “well-known” keeps its own.
 */
export function joinLines(above: string, below: string, known: KnownWords): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  const end = above.slice(-longestWord);
  const left = /([\p{L}\p{M}’']+)[‐-]$/u.exec(end)?.[1];
  const right = /^[\p{L}\p{M}’']+/u.exec(below)?.[0];
  if (left === undefined || right === undefined) {
    // 12-year, Zelenivka-2: a hyphen that is no cut.
    return /[\p{L}\p{N}][‐-]$/u.test(end) && /^[\p{L}\p{N}]/u.test(below)
      ? above + below
      : `${above} ${below}`;
  }
  return isOwnHyphen(left, right, known) ? above + below : above.slice(0, -1) + below;
}

function isOwnHyphen(left: string, right: string, known: KnownWords): boolean {
  if (/^\p{Lu}/u.test(right)) return true;
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (known.has(`${first}-${second}`)) return true;
  if (known.has(first + second)) return false;
  return known.has(first) && known.has(second);
}
