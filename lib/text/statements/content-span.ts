import type { StatementKind } from '../../vocabulary.ts';
import type { Span } from '../analysis.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import type { Word } from '../words/read-words.ts';

/** The kind of a statement whose content stands in these ranges. */
export function kindOfContent(words: readonly Word[], content: readonly Phrase[]): StatementKind {
  let quoted = false;
  let plain = false;
  for (const { from, to } of content)
    for (let i = from; i < to && !(quoted && plain); i++) {
      const word = words[i];
      if (!word || word.tag === 'PUNCT') continue;
      if (word.quotation) quoted = true;
      else plain = true;
    }
  if (!plain) return 'direct';
  return quoted ? 'mixed' : 'indirect';
}

/** Offsets of a range of words; a lone quotation gives what stands between its marks. */
export function spanOf(words: readonly Word[], { from, to }: Phrase): Span | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  if (first === last && first.quotation) return first.quotation.inner;
  return [first.start, last.end];
}

/** Offsets of a range of words, quotation marks included. */
export function rangeSpan(words: readonly Word[], { from, to }: Phrase): Span | null {
  const first = words[from];
  const last = words[to - 1];
  return first && last && last.end > first.start ? [first.start, last.end] : null;
}

/** The span without the space at its edges; as it was where it is all space. */
export function withoutSpace(text: string, [from, to]: Span): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [start, end] : [from, to];
}
