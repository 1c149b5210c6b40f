import type { Span } from '../analysis.ts';
import type { Word } from '../words/read-words.ts';

/** “…” — Ana Prill: the name that a quotation is signed with; null where none stands there. */
export function readSignature(words: readonly Word[]): Span | null {
  const dash = words[1];
  const name = words.slice(2).filter((word) => word.text !== '.');
  if (
    !words[0]?.quotation ||
    !dash ||
    !/^(?:[—–―-]|--)$/.test(dash.text) ||
    name.length === 0 ||
    name.length > 8
  )
    return null;
  const [first, last] = [name[0], name.at(-1)];
  return first?.tag === 'PROPN' && last ? [first.start, last.end] : null;
}
