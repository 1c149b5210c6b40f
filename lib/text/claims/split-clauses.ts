import type { Span } from '../analysis.ts';
import { clauseOpeners, relativeOpeners, tailOpeners } from '../en/clause-openers.ts';
import { pastWords } from '../en/event-verbs.ts';
import { headlineVerbs } from '../en/headline-verbs.ts';
import { timeWords } from '../en/time-words.ts';
import { hasVerb, isFiniteVerb, isSuperlative } from '../phrases/has-verb.ts';
import { readWords, type Word, withTag } from '../words/read-words.ts';
import { isLike, isOneOf, wordTest } from '../words/word-tests.ts';
import { type Clause, type ClauseKind, trimClause } from './trim-clause.ts';

/** How far back a first count is looked for. */
const countReach = 40;
/** An inserted clause of so many words does not part a subject from its predicate. */
const longestInserted = 6;
/** How many words may stand between the start of a clause and its verb. */
const subjectReach = 11;

/**
 * Splits a sentence, or the part of one that somebody said, into clauses that can be true or false by themselves:
 * coordinated clauses and predicates, counted items (440 drones | and 32 missiles), relative, participial and
 * adverbial clauses. A clause that goes on after an inserted one holds it.
 */
export function splitClauses(
  text: string,
  span: Span,
  read = readWords(text, span, []),
  heading = false,
): Clause[] {
  const words = heading ? read.map(asHeadline) : read;
  const clauses: Clause[] = [];
  const add = (from: number, to: number, kind: ClauseKind, opener: string | null) => {
    const clause = trimClause(text, words, from, to, kind, opener);
    if (clause) clauses.push(clause);
  };
  let [start, kind, opener]: [number, ClauseKind, string | null] = [0, 'main', null];
  const lead = words.findIndex(({ tag }) => tag !== 'PUNCT');
  // What is left of a sentence after somebody's words were taken out may be a relative clause.
  if (lead > 0 && opensRelative(words[lead])) {
    const end = relativeEnd(words, lead);
    addRelative(words, lead, end, add);
    start = Math.min(end + 1, words.length);
  }
  if (isTail(words, lead)) kind = 'item';
  for (let k = Math.max(start + 1, partitiveEnd(words, lead)); k < words.length; k++) {
    const cut = cutAt(words, start, k, { verbal: kind === 'participle' || kind === 'item', heading });
    if (!cut) continue;
    if (cut.kind !== 'relative') {
      add(start, k, kind, opener);
      [start, kind, opener] = [cut.next, cut.kind, words[cut.next - 1]?.lower ?? null];
      k = cut.next;
      continue;
    }
    const end = relativeEnd(words, cut.next);
    addRelative(words, cut.next, end, add);
    // The clause before it ends here, unless a verb shows that it goes on behind; a long one leaves only the predicate.
    const goesOn = end < words.length && !hasVerb(words, start, k) && isPredicate(words, end + 1);
    if (goesOn && end - k <= longestInserted) {
      k = end;
      continue;
    }
    if (!goesOn) add(start, k, kind, opener);
    [start, kind, opener] = [Math.min(end + 1, words.length), 'main', null];
    k = start;
  }
  add(start, words.length, kind, opener);
  return clauses.sort((a, b) => a.span[0] - b.span[0]);
}

/** "Of the 38 passengers and five crew, 12 were hurt": nothing ends before the verb. */
function partitiveEnd(words: Word[], lead: number): number {
  if (words[lead]?.lower !== 'of') return 0;
  const verb = words.findIndex((_, k) => k > lead && isFiniteVerb(words, k));
  return Math.max(0, verb);
}

type Add = (from: number, to: number, kind: ClauseKind, opener: string | null) => void;

/** "which was built in May and burned in June" is two. */
function addRelative(words: Word[], from: number, to: number, add: Add): void {
  for (let k = from + 2; k < to - 2; k++)
    if (
      /^(and|but)$/.test(words[k]?.lower ?? '') &&
      hasVerb(words, from, k) &&
      (isPredicate(words, k + 1) || goesOnPassive(words, from, k + 1))
    ) {
      add(from, k, 'relative', null);
      add(k + 1, to, 'relative', null);
      return;
    }
  add(from, to, 'relative', null);
}

/** "was invaded in May and retaken by rebels", "had sent it and been thanked": the auxiliary stands only once. */
function goesOnPassive(words: Word[], from: number, at: number): boolean {
  const [word, after] = [words[at], words[at + 1]];
  if (word?.lower === 'been') return true;
  return after?.lower === 'by' && isParticiple(word) && words.slice(from, at).some(isBe);
}

/** What is known about the clause that may end. */
interface Open {
  /** It needs no finite verb: a participle carries it. */
  verbal: boolean;
  heading: boolean;
}

interface Cut {
  kind: ClauseKind;
  /** The first word of the new clause. */
  next: number;
}

const isParticiple = isLike(/(?:ed|en|wn|lt|nt|ld|ft|ost)$/);
const isBe = isOneOf(['was', 'were', 'been', 'is', 'are']);
const joins = isOneOf(['and', 'but', 'while', 'whereas']);
const opensRelative = isOneOf(relativeOpeners);
const opensClause = isOneOf(clauseOpeners);
const relativePrepositions = ['in', 'at', 'during', 'for'];
const leadsRelative = isOneOf(relativePrepositions);
/** A clause ends before no other word or mark. */
const mayCut = isOneOf([
  ...[',', '–', '—', ';', ':', 'and', 'but', 'from'],
  ...relativePrepositions,
  ...clauseOpeners,
]);

/** “since May, when both sides let 1,000 go”: what happened then is told by the way (Quirk et al. 1985, 17.23). */
const endsInTime = wordTest(({ text, lower }) => /^(?:1[5-9]|20)\d\d$/.test(text) || timeWords.has(lower));

/** Whether a clause ends before word `at`, and what begins there. */
function cutAt(words: Word[], start: number, at: number, { verbal, heading }: Open): Cut | null {
  const word = words[at];
  if (!word || !mayCut(word)) return null;
  const comma = word.text === ',' || word.text === '–' || word.text === '—';
  const next = words[at + 1];
  if (comma && opensRelative(next)) return { kind: 'relative', next: at + 1 };
  if (comma && next?.lower === 'when' && endsInTime(words[at - 1]) && isClause(words, at + 2))
    return { kind: 'adverbial', next: at + 2 };
  const joined = joins(word) ? at + 1 : comma && joins(next) ? at + 2 : 0;
  if (heading && (joined || comma) && isHeadlineVerb(words[joined || at + 1]))
    return { kind: 'main', next: joined || at + 1 };
  if (joined) return afterConjunction(words, start, at, joined, verbal);
  if (word.text === ';') return { kind: 'main', next: at + 1 };
  if (word.text === ':' && isClause(words, at + 1)) return { kind: 'main', next: at + 1 };
  if (word.text === ':' && next && isCount(next) && words[at + 2]?.tag === 'ADP')
    return { kind: 'item', next: at + 1 };
  if ((next?.lower === 'which' || next?.lower === 'what') && leadsRelative(word))
    return { kind: 'relative', next: at + 1 };
  if (comma && hasVerb(words, start, at) && isTail(words, at + 1)) return { kind: 'item', next: at + 1 };
  if (word.lower === 'from' && isFormerFigure(words, at)) return { kind: 'item', next: at };
  if (heading && at - start >= 3 && /^(as|after|while)$/.test(word.lower) && isClause(words, at + 1))
    return { kind: 'adverbial', next: at + 1 };
  if (!verbal && !hasVerb(words, start, at)) return null;
  if (comma && next?.lower === 'that' && isClause(words, at + 2)) return { kind: 'main', next: at + 2 };
  if (comma && next?.tag === 'VERB' && next.lower.endsWith('ing') && next.lower !== 'according')
    return { kind: 'participle', next: at + 1 };
  if (comma && isFiniteVerb(words, at + 1)) return { kind: 'main', next: at + 1 };
  if (comma && countsMore(words, start, at, at + 1)) return { kind: 'item', next: at + 1 };
  if (comma && !opensClause(next) && isClause(words, at + 1)) return { kind: 'main', next: at + 1 };
  // "It has been 40 days since …" says nothing without what followed.
  if (word.lower === 'since' && at - start < 12 && words.slice(start, at).some(isDummySubject)) return null;
  if (opensClause(word) && isClause(words, at + 1)) return { kind: 'adverbial', next: at + 1 };
  if (comma && opensClause(next) && isClause(words, at + 2)) return { kind: 'adverbial', next: at + 2 };
  return null;
}

/** ", down from 110,000", ", the heaviest raid since April": what a clause adds to what it told, and can be wrong by itself. */
function isTail(words: Word[], at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  if (first?.lower === 'the' && isSuperlative(second)) return true;
  if (first?.lower === 'now' && second?.lower === 'in') return true;
  if (!tailOpeners.has(first?.lower ?? '')) return false;
  return words.slice(at + 1, at + 8).some(isCount);
}

/** "rose to 60 | from 40 a year earlier" */
function isFormerFigure(words: Word[], at: number): boolean {
  if (!words.slice(at - 4, at).some(isCount) || !words.slice(at + 1, at + 3).some(isCount)) return false;
  const after = words.slice(at + 2, at + 9).map(({ lower }) => lower);
  return /\b(?:earlier|ago|before)\b/.test(after.join(' '));
}

const isDummySubject = ({ lower }: Word, k: number, words: Word[]): boolean =>
  /^it('s)?$/.test(lower) && words.slice(k, k + 4).some((word) => word.lower === 'been');

/** Headings tell in the present tense what happened; their style hides the part of speech. */
function asHeadline(word: Word, k: number, words: Word[]): Word {
  const [before, after] = [words[k - 1], words[k + 1]];
  if (word.tag === 'VERB' || !headlineVerbs.has(word.lower) || !after || /^(VERB|AUX)$/.test(after.tag))
    return word;
  const subject = !before || /^(NOUN|PROPN|PRON|CCONJ|PUNCT)$/.test(before.tag);
  return subject && after.lower !== 'of' ? withTag(word, 'VERB') : word;
}

const isHeadlineVerb = (word: Word | undefined): boolean =>
  word?.tag === 'VERB' && headlineVerbs.has(word.lower);

function afterConjunction(
  words: Word[],
  start: number,
  at: number,
  next: number,
  verbal: boolean,
): Cut | null {
  if (countsMore(words, start, at, next)) return { kind: 'item', next };
  if (closesPair(words, start, at) || pairsParticiples(words, start, at, next)) return null;
  const auxiliary = words[next]?.tag === 'AUX' && isFiniteVerb(words, next) && at - start >= 3;
  if (auxiliary) return { kind: 'main', next };
  if (!verbal && !hasVerb(words, start, at)) return null;
  if (words[next]?.lower === 'that' && hasVerb(words, next + 1, words.length))
    return { kind: 'main', next: next + 1 };
  if (goesOnPassive(words, start, next)) return { kind: 'main', next };
  return isPredicate(words, next) || isClause(words, next) ? { kind: 'main', next } : null;
}

/** “were intercepted and destroyed overnight”: two participles side by side with one auxiliary tell one thing. */
function pairsParticiples(words: Word[], start: number, at: number, next: number): boolean {
  const [before, after] = [words[at - 1], words[next]];
  if (before?.tag !== 'VERB' || after?.tag !== 'VERB' || !isParticiple(before) || !isParticiple(after))
    return false;
  return (
    words.slice(Math.max(start, at - 6), at).some(isBe) &&
    !/^(?:DET|NUM|PRON|PROPN|NOUN)$/.test(words[next + 1]?.tag ?? '')
  );
}

/** “between Velm and | Lomar”, “with both Okello and | Ruis”: the conjunction joins two names. */
function closesPair(words: Word[], start: number, at: number): boolean {
  if (words[at]?.lower !== 'and') return false;
  for (let k = at - 1; k >= start; k--) {
    const word = words[k];
    if (!word || endsClause(word) || word.lower === 'and' || isFiniteVerb(words, k)) return false;
    if (opensPair(word)) return true;
  }
  return false;
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
      return (
        !/^(?:before|after|earlier|later)$/.test(words[k + 2]?.lower ?? '') &&
        !/^(one|1)$/.test(word.lower) &&
        !/^(19|20)\d\d$/.test(word.text) &&
        hasNoun(words, k + 1)
      );
    if (!/^(DET|ADJ|ADV|ADP|PROPN)$/.test(word.tag) || /^(in|on|to|from|at|for|by|of|with)$/.test(word.lower))
      return false;
  }
  return false;
}

const isCount = (word: Word): boolean => word.tag === 'NUM' && counts(word);
const counts = wordTest(
  ({ text, lower }) => lower !== 'one' && !/^(19|20)\d\d$/.test(text) && !/[.:]\d\d$/.test(text),
);

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
    if (!word || endsClause(word)) return false;
    if (subject && isFiniteVerb(words, k) && words[k - 1]?.tag !== 'ADP') return true;
    subject ||=
      word.tag === 'NOUN' ||
      word.tag === 'PROPN' ||
      word.tag === 'PRON' ||
      word.tag === 'NUM' ||
      isPronoun(word);
  }
  return false;
}

const opensPair = isOneOf(['between', 'both']);
const endsClause = isOneOf([',', ';', ':', '.', '?', '!', '–', '—']);
const mayEndRelative = isOneOf([',', ';', '–', '—']);
const isPronoun = isOneOf(['this', 'that', 'there', 'one']);

/** A relative clause runs to the next comma that a verb does not make part of it. */
function relativeEnd(words: Word[], from: number): number {
  for (let k = from + 1; k < words.length; k++)
    if (mayEndRelative(words[k]) && hasVerb(words, from, k)) return k;
  return words.length;
}
