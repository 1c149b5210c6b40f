import { leadsMain } from '../phrases/leads-main.ts';
import type { Phrase } from '../phrases/read-noun-phrase.ts';
import { startsMain } from '../phrases/starts-main.ts';
import type { Word } from '../words/read-words.ts';
import { isOneOf } from '../words/word-tests.ts';
import { breaksAtComma } from './break-at-comma.ts';
import { breaksAtConjunction } from './break-at-conjunction.ts';
import { breaksAtDash, isDash } from './break-at-dash.ts';
import { findCues } from './find-cues.ts';
import { looksBack } from './looks-back.ts';
import { occasionAt } from './occasion-at.ts';
import type { OpenClause } from './open-clause.ts';

/**
 * Where a reported clause that begins at word `from` ends: at the next reporting participle (, adding
 * that …), at a second verb of the same speaker (and called …), at another speaker’s clause (, but the mayor
 * said …), at the article’s own background, at “according to” or the occasion of the saying, or with the
 * sentence. Gives the range without the punctuation at its edges. What is coordinated inside the clause is told
 * from what is coordinated with the reporting verb by form (Quirk et al. 1985, 13.44–52).
 */
export function boundClause(words: readonly Word[], from: number, to = words.length): Phrase {
  const all = findCues(words);
  const clause: OpenClause = {
    words,
    from,
    end: to,
    cues: all.filter((cue) => cue.from > from && cue.to <= to),
    outer: all.findLast((cue) => cue.to <= from),
  };
  const leads = from > 0 && leadsMain(words, clause.outer?.from ?? from);
  for (let i = from + 1; i < clause.end; i++) if (breaksAt(clause, i, leads)) clause.end = i;
  return trim(words, from, clause.end);
}

function breaksAt(clause: OpenClause, i: number, leads: boolean): boolean {
  const { words } = clause;
  const word = words[i];
  if (!word) return true;
  if (word.text === ';') return words[i + 1]?.lower !== 'that';
  if (word.lower === 'according') return words[i + 1]?.lower === 'to';
  if (word.tag === 'ADP' && occasionAt(words, i, clause.end)) return true;
  if (breaksAtConjunction(clause, i) || looksBack(clause, i)) return true;
  if (word.text === ',' || endsInComma(words[i - 1])) {
    const next = word.text === ',' ? i + 1 : i;
    return breaksAtComma(clause, next) || (leads && startsMain(words, next));
  }
  return isDash(word) && breaksAtDash(clause, i);
}

/** A quotation that holds the comma of the clause around it: “sorry,” but …. */
const endsInComma = (word: Word | undefined) => word?.quotation?.closed === true && word.comma;

/** The range without commas, stops and conjunctions at its edges. */
export function trim(words: readonly Word[], from: number, to: number): Phrase {
  let start = from;
  let end = to;
  while (end > start && isEdge(words[end - 1])) end--;
  while (start < end && (isEdge(words[start]) || words[start]?.text === ':')) start++;
  return { from: start, to: end };
}

const isEdge = (word: Word | undefined) =>
  word !== undefined && ((word.tag === 'PUNCT' && !isInner(word)) || isConjunction(word));
const isInner = isOneOf([')', ']', '%', '$', '£', '€', '(', '"']);
const isConjunction = isOneOf(['and', 'but', 'or']);
