import { answerNouns, cueNouns } from '../en/cue-nouns.ts';
import { nounPhraseBefore } from '../phrases/noun-phrase-before.ts';
import { isFiniteVerb } from '../phrases/read-clause.ts';
import { isPossessive, type Phrase } from '../phrases/read-noun-phrase.ts';
import { subjectAfter } from '../phrases/read-subject.ts';
import { skipCircumstance } from '../phrases/skip-circumstance.ts';
import type { Word } from '../words/read-words.ts';
import { wordTest } from '../words/word-tests.ts';
import { boundClause } from './bound-content.ts';
import type { Report } from './read-reports.ts';

/** A time between a noun and its clause has at most so many words: his statement earlier this year that …. */
const farthest = 6;
const mostReports = 8;

const singular = (word: string) => word.replace(/s$/, '');
const carries = wordTest(({ lower }) => cueNouns.has(singular(lower)));
const answers = wordTest(({ lower }) => answerNouns.has(singular(lower)));

const mayCarry = wordTest((word) => word.lower === 'calls' || carries(word) || answers(word));

interface Carried {
  subject: Phrase;
  cueTo: number;
  content: Phrase;
}

/**
 * Nouns that carry what somebody said, where a time, whoever said it or a verb parts them from it: the mayor’s claim on
 * Monday that …, a warning from the mayor that …, the mayor’s answer was that …, her calls for ….
 */
export function readDistantNouns(words: readonly Word[]): Report[] {
  const out: Report[] = [];
  for (let i = 0; i < words.length && out.length < mostReports; i++) {
    if (!mayCarry(words[i])) continue;
    const carried = carriedAt(words, i);
    if (!carried || carried.content.to - carried.content.from < 2) continue;
    out.push({
      rule: 'cue_noun',
      content: [carried.content],
      cue: { from: i, to: carried.cueTo },
      subject: carried.subject,
      addressee: null,
      via: null,
      confidence: 0.7,
    });
  }
  return out;
}

function carriedAt(words: readonly Word[], i: number): Carried | null {
  const word = words[i];
  if (word?.lower === 'calls') return callAt(words, i);
  if (carries(word)) return datedAt(words, i) ?? fromAt(words, i);
  return answers(word) ? answerAt(words, i) : null;
}

/** The mayor’s claim on Monday | that … */
function datedAt(words: readonly Word[], i: number): Carried | null {
  const subject = ownerOf(words, i);
  if (!subject) return null;
  const { to, moved } = skipCircumstance(words, i + 1);
  return moved && to - i <= farthest && words[to]?.lower === 'that' ? clauseOf(words, subject, to) : null;
}

/** A warning from the mayor | that …; a demand by Ana Prill, who runs the port, | that … */
function fromAt(words: readonly Word[], i: number): Carried | null {
  const by = words[i + 1]?.text === ',' ? i + 2 : i + 1;
  if (!/^(?:from|by)$/.test(words[by]?.lower ?? '')) return null;
  const subject = subjectAfter(words, by + 1);
  if (!subject) return null;
  const at = words[subject.outer.to]?.text === ',' ? subject.outer.to + 1 : subject.outer.to;
  return words[at]?.lower === 'that' ? clauseOf(words, subject, at) : null;
}

/** The mayor’s answer was that …, her message is: “…” */
function answerAt(words: readonly Word[], i: number): Carried | null {
  const subject = ownerOf(words, i);
  if (!subject || !/^(?:was|is|has)$/.test(words[i + 1]?.lower ?? '')) return null;
  const at = words[i + 2]?.lower === 'been' ? i + 3 : i + 2;
  if (words[at]?.lower === 'that') return clauseOf(words, subject, at);
  const quotation = words[at]?.text === ':' ? at + 1 : at;
  if (!words[quotation]?.quotation) return null;
  return { subject, cueTo: i + 1, content: boundClause(words, quotation) };
}

/** George Ruis’s calls to close the port, her calls for a strike; one call for it is the plan as often. */
function callAt(words: readonly Word[], i: number): Carried | null {
  const link = words[i + 1]?.lower ?? '';
  const subject = ownerOf(words, i);
  if (!subject || !(link === 'for' || (link === 'to' && words[i + 2]?.tag === 'VERB'))) return null;
  return { subject, cueTo: i + 1, content: boundClause(words, i + 1) };
}

/** A verb right behind “that” makes it a relative pronoun: a post by him that went round. */
function clauseOf(words: readonly Word[], subject: Phrase, that: number): Carried | null {
  if (isFiniteVerb(words, that + 1)) return null;
  return {
    subject: { from: subject.from, to: subject.to },
    cueTo: that + 1,
    content: boundClause(words, that + 1),
  };
}

/** Whose it is: the mayor’s recent | claim, her | claim. */
function ownerOf(words: readonly Word[], noun: number): Phrase | null {
  let at = noun - 1;
  while (words[at]?.tag === 'ADJ') at--;
  const before = words[at];
  if (isPossessive(before)) return { from: at, to: at + 1 };
  const phrase = before && /^'s?$/.test(before.lower) ? nounPhraseBefore(words, at) : null;
  return phrase && behindPreposition(words, phrase);
}

/** A dig at | the mayor’s statement: only what the preposition governs owns it. */
function behindPreposition(words: readonly Word[], { from, to }: Phrase): Phrase {
  for (let i = to - 1; i > from; i--)
    if (/^(?:at|about|from|with|on|to|against|over|by)$/.test(words[i]?.lower ?? ''))
      return { from: i + 1, to };
  return { from, to };
}
