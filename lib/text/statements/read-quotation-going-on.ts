import type { Span } from '../analysis.ts';
import type { Word } from '../words/read-words.ts';
import { trim } from './bound-content.ts';
import { kindOfContent, rangeSpan } from './content-span.ts';
import { quotedIn, type Surroundings } from './read-quotation-alone.ts';

/** A quotation of fewer UTF-16 units may be a term. */
const leastSpeech = 16;

/**
 * “…,” she said. “We will stay” until the water falls. — But “nobody knows.”: a sentence without a reporting clause
 * that opens with a quotation, at most after a conjunction or an adverb, goes on with the quotation before it.
 * Adds it to that statement; tells whether it did.
 */
export function goesOnQuoted(words: readonly Word[], { passage, previous, drafts }: Surroundings): boolean {
  const at = words.findIndex((word) => word.quotation !== null);
  const quotation = words[at];
  if (!previous || !quotation || at > 2 || quotation.end - quotation.start < leastSpeech) return false;
  if (!words.slice(0, at).every(({ tag }) => /^(?:ADV|CCONJ|PUNCT)$/.test(tag))) return false;
  const before = quotedIn(previous, passage, drafts);
  const end = before?.content.at(-1)?.[1] ?? 0;
  const whole = !quotation.comma && !quotation.stop;
  const phrase = trim(words, at === 0 || whole ? 0 : at, whole ? words.length : at + 1);
  const span: Span | null = rangeSpan(words, phrase);
  if (!before || !span || span[0] < end) return false;
  before.content.push(span);
  if (kindOfContent(words, [phrase]) === 'mixed') before.kind = 'mixed';
  return true;
}
