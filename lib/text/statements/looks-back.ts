import { pastWords } from '../en/event-verbs.ts';
import { isFiniteVerb } from '../phrases/read-clause.ts';
import type { Word } from '../words/read-words.ts';
import type { OpenClause } from './open-clause.ts';

const longestSubject = 9;

/**
 * “Urged the town to close the port | after two men drowned”, “said the port will close | after two men drowned”: what
 * lies ahead does not hang on what came before, so that a clause with “after” in the past tense belongs to the verb
 * of saying.
 */
export function looksBack({ words, from, end }: OpenClause, i: number): boolean {
  if (words[i]?.lower !== 'after') return false;
  const first = words[from]?.lower === 'not' ? words[from + 1] : words[from];
  if (first?.lower !== 'to' && !lookAhead.test(firstVerb(words, from, i)?.lower ?? '')) return false;
  const subject = words.slice(i + 2, Math.min(end, i + 2 + longestSubject));
  const comma = subject.findIndex(({ text }) => text === ',');
  const verb = firstVerb(subject, 0, comma < 0 ? subject.length : comma)?.lower ?? '';
  return /^(?:was|were|had|did)$/.test(verb) || /ed$/.test(verb) || pastWords.has(verb);
}

const lookAhead = /^(?:will|'ll|wo|shall)$/;

function firstVerb(words: readonly Word[], from: number, to: number): Word | undefined {
  for (let i = from; i < to; i++) if (isFiniteVerb(words, i)) return words[i];
  return undefined;
}
