import type { Span } from './analysis.ts';
import { clauseOpeners, relativeOpeners } from './en/clause-openers.ts';
import { pastWords } from './en/event-verbs.ts';
import { hasVerb, isFiniteVerb } from './has-verb.ts';
import { readWords, type Word } from './read-words.ts';
import { type Clause, type ClauseKind, trimClause } from './trim-clause.ts';

/** How far back a first count is looked for. */
const countReach = 40;
/** How many words may stand between the start of a clause and its verb. */
const subjectReach = 11;

/**
 * Splits a sentence, or the part of one that somebody said, into clauses that can be true or false by themselves:
 * coordinated clauses and predicates, counted items (440 drones | and 32 missiles), relative, participial and
 * adverbial clauses. A clause that goes on after an inserted one holds it.
 */
export function splitClauses(text: string, span: Span, words = readWords(text, span, [])): Clause[] {
  const clauses: Clause[] = [];
  const add = (from: number, to: number, kind: ClauseKind, opener: string | null) => {
    const clause = trimClause(text, words, from, to, kind, opener);
    if (clause) clauses.push(clause);
  };
  let [start, kind, opener]: [number, ClauseKind, string | null] = [0, 'main', null];
  for (let k = 1; k < words.length; k++) {
    const cut = cutAt(words, start, k);
    if (!cut) continue;
    if (cut.kind !== 'relative') {
      add(start, k, kind, opener);
      [start, kind, opener] = [cut.next, cut.kind, words[cut.next - 1]?.lower ?? null];
      k = cut.next;
      continue;
    }
    const end = relativeEnd(words, cut.next);
    addRelative(words, cut.next, end, add);
    // The clause before it ends here, unless a verb shows that it goes on behind.
    if (end < words.length && !hasVerb(words, start, k) && isPredicate(words, end + 1)) {
      k = end;
      continue;
    }
    add(start, k, kind, opener);
    [start, kind, opener] = [Math.min(end + 1, words.length), 'main', null];
    k = start;
  }
  add(start, words.length, kind, opener);
  return clauses.sort((a, b) => a.span[0] - b.span[0]);
}

type Add = (from: number, to: number, kind: ClauseKind, opener: string | null) => void;

/** "which was built in May and burned in June" is two. */
function addRelative(words: Word[], from: number, to: number, add: Add): void {
  for (let k = from + 2; k < to - 2; k++)
    if (/^(and|but)$/.test(words[k]?.lower ?? '') && hasVerb(words, from, k) && isPredicate(words, k + 1)) {
      add(from, k, 'relative', null);
      add(k + 1, to, 'relative', null);
      return;
    }
  add(from, to, 'relative', null);
}

interface Cut {
  kind: ClauseKind;
  /** The first word of the new clause. */
  next: number;
}

/** Whether a clause ends before word `at`, and what begins there. */
function cutAt(words: Word[], start: number, at: number): Cut | null {
  const word = words[at];
  if (!word) return null;
  const comma = word.text === ',' || word.text === '–' || word.text === '—';
  const next = words[at + 1];
  if (comma && next && relativeOpeners.has(next.lower)) return { kind: 'relative', next: at + 1 };
  if (/^(and|but|while|whereas)$/.test(word.lower)) return afterConjunction(words, start, at, at + 1);
  if (comma && /^(and|but|while|whereas)$/.test(next?.lower ?? ''))
    return afterConjunction(words, start, at, at + 2);
  if (word.text === ';') return { kind: 'main', next: at + 1 };
  if (word.text === ':' && isClause(words, at + 1)) return { kind: 'main', next: at + 1 };
  if (/^(in|at|during|for)$/.test(word.lower) && /^(what|which)$/.test(next?.lower ?? ''))
    return { kind: 'relative', next: at + 1 };
  if (!hasVerb(words, start, at)) return null;
  if (comma && next?.tag === 'VERB' && /ing$/.test(next.lower) && next.lower !== 'according')
    return { kind: 'participle', next: at + 1 };
  if (comma && isFiniteVerb(words, at + 1)) return { kind: 'main', next: at + 1 };
  if (comma && countsMore(words, start, at, at + 1)) return { kind: 'item', next: at + 1 };
  if (comma && !clauseOpeners.has(next?.lower ?? '') && isClause(words, at + 1))
    return { kind: 'main', next: at + 1 };
  if (
    word.lower === 'since' &&
    words.slice(Math.max(start, at - countReach), at).some(({ lower }) => lower === 'been')
  )
    return null;
  if (clauseOpeners.has(word.lower) && isClause(words, at + 1)) return { kind: 'adverbial', next: at + 1 };
  if (comma && clauseOpeners.has(next?.lower ?? '') && isClause(words, at + 2))
    return { kind: 'adverbial', next: at + 2 };
  return null;
}

function afterConjunction(words: Word[], start: number, at: number, next: number): Cut | null {
  if (countsMore(words, start, at, next)) return { kind: 'item', next };
  if (!hasVerb(words, start, at)) return null;
  return isPredicate(words, next) || isClause(words, next) ? { kind: 'main', next } : null;
}

/** A second count after a first: "40 and an additional 48", "1,000 soldiers and Drovia 31". Not "between 40 and 50". */
function countsMore(words: Word[], start: number, at: number, next: number): boolean {
  const before = words.slice(Math.max(start, at - countReach), at);
  if (!before.some(isCount) || before.some(({ lower }) => lower === 'between' || lower === 'aged'))
    return false;
  for (let k = next; k < next + 5; k++) {
    const word = words[k];
    if (!word || word.tag === 'PUNCT') return false;
    if (isCount(word))
      return !/^(one|1)$/.test(word.lower) && !/^(19|20)\d\d$/.test(word.text) && hasNoun(words, k + 1);
    if (!/^(DET|ADJ|ADV|ADP|PROPN)$/.test(word.tag) || /^(in|on|to|from|at|for|by|of|with)$/.test(word.lower))
      return false;
  }
  return false;
}

const isCount = (word: Word): boolean =>
  word.tag === 'NUM' &&
  word.lower !== 'one' &&
  !/^(19|20)\d\d$/.test(word.text) &&
  !/[.:]\d\d$/.test(word.text);

/** A count is not part of a date or another number. */
const hasNoun = (words: Word[], at: number): boolean =>
  words[at]?.tag !== 'NUM' || /^[a-z]+$/.test(words[at]?.lower ?? '');

function isPredicate(words: Word[], at: number): boolean {
  const verb = words[at]?.tag === 'ADV' ? at + 1 : at;
  return isFiniteVerb(words, verb) && !goesOnInfinitive(words, verb);
}

/** "to repatriate captives and return remains": a bare verb after an infinitive is one more infinitive. */
function goesOnInfinitive(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.tag === 'AUX' || /(s|ed)$/.test(word.lower) || pastWords.has(word.lower)) return false;
  for (let k = at - 1; k > Math.max(0, at - 15); k--)
    if (words[k - 1]?.lower === 'to' && /^(VERB|ADJ)$/.test(words[k]?.tag ?? '')) return true;
  return false;
}

/** A subject and a verb, before any mark. */
function isClause(words: Word[], at: number): boolean {
  let subject = false;
  for (let k = at; k < at + subjectReach; k++) {
    const word = words[k];
    if (!word || /^[,;:.?!–—]$/.test(word.text)) return false;
    if (word.lower === 'and' && words[k + 1]?.lower === 'that') return false;
    if (subject && isFiniteVerb(words, k)) return true;
    subject ||= /^(NOUN|PROPN|PRON|NUM)$/.test(word.tag) || /^(this|that|there|one)$/.test(word.lower);
  }
  return false;
}

/** A relative clause runs to the next comma that a verb does not make part of it. */
function relativeEnd(words: Word[], from: number): number {
  for (let k = from + 1; k < words.length; k++)
    if (/^[,;–—]$/.test(words[k]?.text ?? '') && hasVerb(words, from, k)) return k;
  return words.length;
}
