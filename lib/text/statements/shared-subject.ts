import { documentNouns } from '../en/document-nouns.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { isFiniteVerb } from '../phrases/read-clause.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import { isReduced } from '../phrases/read-postmodifier.ts';
import { subjectBefore } from '../phrases/read-subject.ts';
import type { Word } from '../words/read-words.ts';

const reach = 60;

/**
 * The subject that a verb without one of its own shares: that of the nearest finite verb on its left which
 * is no part of what somebody said (`said`), of a relative clause or of a participle behind a noun.
 */
export function sharedSubject(words: readonly Word[], verb: number, said: readonly Phrase[]): Phrase | null {
  let owner: Phrase | null = null;
  for (let i = verb - 1; i >= Math.max(0, verb - reach); i--) {
    const word = words[i];
    if (!word || word.text === ';') return owner;
    const inside = said.find(({ from, to }) => from <= i && i < to);
    if (inside) {
      i = inside.from;
      continue;
    }
    if (!isFiniteVerb(words, i)) continue;
    const start = groupStart(words, i);
    const before = words[start - 1];
    if (before && /^(?:who|which|that|whose|whom)$/.test(before.lower)) {
      if (before.lower !== 'that')
        owner ??= nounPhraseBefore(words, words[start - 2]?.text === ',' ? start - 2 : start - 1);
      i = start - 1;
      continue;
    }
    const subject = subjectBefore(words, start);
    const reduced = start === i && isReduced(word, words[i + 1]);
    if (subject && (beginsMain(words, subject.from, reduced) || isObjectAside(words, subject.from)))
      return { from: subject.from, to: subject.to };
    i = start;
  }
  return owner;
}

/** Does a main clause begin at word `i`: at the start, after a mark, a conjunction, an adverb? A participle may only look like its verb. */
function beginsMain(words: readonly Word[], i: number, doubtful: boolean): boolean {
  const before = words[i - 1];
  if (!before || before.quotation) return true;
  if (before.tag === 'ADV' && !/^(?:when|where|why|how|once|as|so|that)$/.test(before.lower))
    return beginsMain(words, i - 1, doubtful);
  return !doubtful && (before.tag === 'PUNCT' || before.tag === 'CCONJ');
}

/** “…, a claim | the mayor denied, saying”, “…, which | Velm disputes, citing”: an aside whose subject goes on. */
function isObjectAside(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (!before) return false;
  const object = before.tag === 'NOUN' && /^(?:DET|ADJ)$/.test(words[i - 2]?.tag ?? '') ? 2 : 1;
  if (object === 1 && !/^(?:something|which)$/.test(before.lower)) return false;
  return /^(?:[,–—-]|--)$/.test(words[i - 1 - object]?.text ?? '');
}

/** First word of the verb group that word `i` ends: has also | said. */
function groupStart(words: readonly Word[], i: number): number {
  let at = i;
  while (at > 0 && /^(?:AUX|ADV|PART)$/.test(words[at - 1]?.tag ?? '')) at--;
  return at;
}

/** “Put out a statement | saying”: what the participle hangs on was put out by somebody, who speaks. */
export function hangsOnDocument(words: readonly Word[], verb: number): boolean {
  const phrase = nounPhraseBefore(words, verb);
  if (!phrase || phrase.from === 0) return false;
  for (let i = phrase.from; i < phrase.to; i++) {
    if (words[i]?.tag === 'ADP') return false;
    if (i === phrase.to - 1 || words[i + 1]?.tag === 'ADP')
      return documentNouns.has(words[i]?.lower ?? '') && putsOut(words, phrase.from - 1);
  }
  return false;
}

/** A verb, or “in”, “with”: not the subject of its clause. */
const putsOut = (words: readonly Word[], before: number) =>
  words[before]?.tag === 'VERB' || /^(?:out|in|with|by)$/.test(words[before]?.lower ?? '');
