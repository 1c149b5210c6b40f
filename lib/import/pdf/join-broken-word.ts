/** Words that a line's end has cut in two. */

/** Every word of a document in lower case, whole or with its hyphen, where no line's end stands inside. */
export function wordsIn(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.toLowerCase().matchAll(/[\p{L}\p{M}\p{N}’'‐-]+(?=[^\p{L}\p{M}\p{N}’'‐-])/gu)) {
      words.add(word.replaceAll('‐', '-'));
      for (const part of word.split(/[‐-]/)) words.add(part);
    }
  return words;
}

/**
 * One line and the next as one. A hyphen at the line's end goes where the document has the whole word
 * elsewhere, or has it nowhere and not both its parts either; “well-known” keeps its own.
 */
export function joinLines(above: string, below: string, known: ReadonlySet<string>): string {
  if (above.endsWith('\u00ad')) return above.slice(0, -1) + below;
  const left = /([\p{L}\p{M}’']+)[‐-]$/u.exec(above)?.[1];
  const right = /^[\p{L}\p{M}’']+/u.exec(below)?.[0];
  if (left === undefined || right === undefined) {
    // 12-year, Zelenivka-2: a hyphen that is no cut.
    return /[\p{L}\p{N}][‐-]$/u.test(above) && /^[\p{L}\p{N}]/u.test(below)
      ? above + below
      : `${above} ${below}`;
  }
  return isOwnHyphen(left, right, known) ? above + below : above.slice(0, -1) + below;
}

function isOwnHyphen(left: string, right: string, known: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(right)) return true;
  const [first, second] = [left.toLowerCase(), right.toLowerCase()];
  if (known.has(`${first}-${second}`)) return true;
  if (known.has(first + second)) return false;
  return known.has(first) && known.has(second);
}
